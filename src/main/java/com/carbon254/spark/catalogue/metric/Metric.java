package com.carbon254.spark.catalogue.metric;

import java.util.List;
import java.util.TreeSet;

/**
 * A metric as Prometheus stores it.
 *
 * @param name its name; in those of streaming queries {@code *} stands for the name of the query
 * @param exporter who serves it
 * @param type what its values are
 * @param ownLabels its labels beside those of its target
 * @param version the version of the exporter that it was seen in
 * @param source where that is written or was seen
 */
public record Metric(String name, Exporter exporter, Type type, List<String> ownLabels, String version, String source) {

    /** What the values of a metric are. */
    public enum Type {
        /** They only rise, until the process starts anew. */
        COUNTER,
        /** They rise and fall. */
        GAUGE,
        /** The parts of a histogram or summary: sum, count and buckets rise like counters. */
        PART
    }

    public Metric {
        ownLabels = List.copyOf(ownLabels);
    }

    /** All labels of its series, sorted. */
    public List<String> labels() {
        TreeSet<String> labels = new TreeSet<>(ownLabels);
        labels.addAll(exporter.targetLabels());
        return List.copyOf(labels);
    }
}
