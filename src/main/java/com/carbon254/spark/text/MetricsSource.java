package com.carbon254.spark.text;

/** A source of metrics that Spark 3.5 ships but does not switch on. */
public enum MetricsSource {
    /** Heap, garbage collection and buffer pools of the JVM. */
    JVM("jvm", "org.apache.spark.metrics.source.JvmSource");

    private final String id;
    private final String className;

    MetricsSource(String id, String className) {
        this.id = id;
        this.className = className;
    }

    String id() {
        return id;
    }

    String className() {
        return className;
    }
}
