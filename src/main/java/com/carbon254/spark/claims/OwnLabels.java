package com.carbon254.spark.claims;

import com.carbon254.spark.catalogue.SparkLabels;
import com.carbon254.spark.value.kubernetes.PlatformLabels;
import java.util.List;

/**
 * The labels that the platform, the operators of Spark and Kafka, or Spark itself give to objects and pods. Selectors and
 * queries find objects and pods by them.
 */
public final class OwnLabels {

    private static final List<String> KEYS =
            List.of("app", "app_type", "owner", "spark_job", SparkLabels.ROLE, "spark-app-name");

    private static final List<String> PREFIXES =
            List.of(PlatformLabels.RECOMMENDED, "sparkoperator.k8s.io/", "strimzi.io/");

    private OwnLabels() {}

    /** Whether a label with this key means something to the platform. */
    public static boolean has(String key) {
        return KEYS.contains(key) || PREFIXES.stream().anyMatch(key::startsWith);
    }
}
