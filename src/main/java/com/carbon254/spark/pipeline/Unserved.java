package com.carbon254.spark.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What nobody serves, by those who would have to: each reason is told once, with all that is missing for it. */
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
