package com.carbon254.spark.check.metric;

import com.carbon254.spark.catalogue.metric.Metrics;
import com.carbon254.spark.spelling.NearName;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The series that expressions may name: those of the catalogue, and those that recording rules make. */
public final class KnownSeries {

    private final SortedMap<String, NavigableSet<String>> recorded = new TreeMap<>();

    /** Nothing but the catalogue. */
    public KnownSeries() {}

    /** The catalogue, and metrics that a team has declared, with their labels. */
    public KnownSeries(SortedMap<String, NavigableSet<String>> declared) {
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
                .or(() -> Metrics.find(name).map(metric -> new TreeSet<>(metric.labels())));
    }

    /** The metric that a mistyped name was probably meant to be. */
    public Optional<String> near(String name) {
        return NearName.find(name, recorded.keySet()).or(() -> Metrics.near(name));
    }
}
