package com.carbon254.spark.trust;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Checksums;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.text.PackagedFile;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The program that makes the files for clients, in the ConfigMap that each namespace has whose pods trust. */
public final class TrustProgram {

    /** Its name, in the ConfigMap and in the jar. */
    static final String FILE = "authorities.py";

    private TrustProgram() {}

    /** The data of the ConfigMap. */
    public static SortedMap<String, String> data() {
        SortedMap<String, String> data = new TreeMap<>();
        data.put(FILE, PackagedFile.read("/trust/" + FILE));
        return data;
    }

    /** What makes a service start anew with another program; nothing where it trusts the public authorities alone. */
    public static Map<String, String> annotations(Optional<Trust> trust) {
        return trust.map(any -> Checksums.annotations(List.of(read()))).orElse(Collections.emptySortedMap());
    }

    private static ConfigMap read() {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(PlatformNames.SPARK_AUTHORITIES)
                .endMetadata()
                .withData(data())
                .build();
    }
}
