package com.carbon254.spark.check.metric;

import com.carbon254.spark.catalogue.SparkLines;
import com.carbon254.spark.catalogue.metric.Metrics;
import com.carbon254.spark.spelling.NearName;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The series that expressions may name: those of the catalogue, and those that recording rules make. */
public final class KnownSeries {

    private final SortedMap<String, NavigableSet<String>> recorded = new TreeMap<>();
    private final List<String> lines;

    /** Nothing but the catalogue, of all lines of Spark. */
    public KnownSeries() {
        lines = SparkLines.all();
    }

    /** The catalogue of some lines of Spark, and metrics that a team has declared, with their labels. */
    public KnownSeries(Collection<String> lines, SortedMap<String, NavigableSet<String>> declared) {
        this.lines = List.copyOf(lines);
        declared.forEach(this::record);
    }

    /** Adds what a recording rule makes. */
    public void record(String name, NavigableSet<String> labels) {
        recorded.computeIfAbsent(name, key -> new TreeSet<>()).addAll(labels);
    }

    /** Whether a recording rule makes it. */
    public boolean isRecorded(String name) {
        return recorded.containsKey(name);
    }

    /** The labels of a metric; nothing if there is no such metric. */
    public Optional<NavigableSet<String>> labels(String name) {
        return Optional.ofNullable(recorded.get(name))
                .or(() -> Metrics.find(name)
                        .filter(metric -> metric.isServedOn(lines))
                        .map(metric -> new TreeSet<>(metric.labels())));
    }

    /** Why there is no metric of this name. */
    public String absence(String name) {
        return Metrics.find(name)
                .map(metric -> "Spark " + String.join(" and ", lines) + " serves no metric \"" + name
                        + "\", which is one of Spark " + String.join(" and ", metric.lines()))
                .orElse("no exporter serves a metric \"" + name + "\"");
    }

    /** The metric that a mistyped name was probably meant to be. */
    public Optional<String> near(String name) {
        return NearName.find(name, recorded.keySet())
                .or(() -> Metrics.near(name).filter(near -> labels(near).isPresent()));
    }
}
