package com.carbon254.spark.catalogue.metric;

import com.carbon254.spark.catalogue.SparkLines;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A metric as Prometheus stores it.
 *
 * @param name its name; in those of streaming queries {@code *} stands for the name of the query
 * @param exporter who serves it
 * @param type what its values are
 * @param ownLabels its labels beside those of its target
 * @param version the version of the exporter that it was seen in, or the lines of Spark that serve it
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

    /** The lines of Spark that serve it; none where Spark does not. */
    public List<String> lines() {
        return Stream.of(version.split(" ")).filter(SparkLines.all()::contains).toList();
    }

    /** Whether it is there where jobs run on these lines of Spark. */
    public boolean isServedOn(Collection<String> lines) {
        return lines().isEmpty() || lines().stream().anyMatch(lines::contains);
    }

    /** All labels of its series, sorted. */
    public List<String> labels() {
        TreeSet<String> labels = new TreeSet<>(ownLabels);
        labels.addAll(exporter.targetLabels());
        return List.copyOf(labels);
    }
}
