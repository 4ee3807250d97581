package com.carbon254.spark.claims;

import java.util.List;

/** The labels that the platform, the operators of Spark and Kafka, or Spark give to objects and pods, and that selectors and queries go by. */
public final class OwnLabels {

    private static final List<String> KEYS =
            List.of("app", "app_type", "owner", "spark_job", "spark-role", "spark-app-name");

    private static final List<String> PREFIXES = List.of("app.kubernetes.io/", "sparkoperator.k8s.io/", "strimzi.io/");

    private OwnLabels() {}

    /** Whether a label with this key means something to the platform. */
    public static boolean has(String key) {
        return KEYS.contains(key) || PREFIXES.stream().anyMatch(key::startsWith);
    }
}
