package com.carbon254.spark.note;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Alerts or panels without metrics, grouped by the exporters that would provide them. */
final class Unserved {

    private final SortedMap<String, List<String>> byExporters = new TreeMap<>();

    /** Adds something and the exporters that it would need. */
    void add(String name, List<String> exporters) {
        byExporters
                .computeIfAbsent(String.join(", ", exporters), key -> new ArrayList<>())
                .add(name);
    }

    @Override
    public String toString() {
        return byExporters.entrySet().stream()
                .map(one -> String.join(", ", one.getValue()) + " (" + one.getKey() + ")")
                .collect(Collectors.joining(", "));
    }
}
