package com.carbon254.spark.check.object;

import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeMap;

/** The pods that the checks see, for tests that look at real ones. */
public final class ExpectedPods {

    private ExpectedPods() {}

    /** The driver of an application: metadata and spec. */
    public static JsonNode driver(Manifest application) {
        return SparkPods.of(application, new TreeMap<>())
                .findFirst()
                .orElseThrow()
                .template();
    }

    /** An executor of an application: metadata and spec. */
    public static JsonNode executor(Manifest application) {
        return SparkPods.of(application, new TreeMap<>())
                .skip(1)
                .findFirst()
                .orElseThrow()
                .template();
    }
}
