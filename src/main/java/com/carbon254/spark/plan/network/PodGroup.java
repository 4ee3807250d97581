package com.carbon254.spark.plan.network;

import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Pods that have labels in common.
 *
 * @param namespace where they are; empty for all namespaces
 * @param labels what they carry; all pods of the namespace if there are none
 * @param without labels that they do not carry
 */
public record PodGroup(
        Optional<DnsLabel> namespace, SortedMap<String, String> labels, SortedMap<String, String> without) {

    public PodGroup {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        without = Collections.unmodifiableSortedMap(new TreeMap<>(without));
    }

    static PodGroup in(DnsLabel namespace, SortedMap<String, String> labels) {
        return new PodGroup(Optional.of(namespace), labels, Collections.emptySortedMap());
    }

    /** Pods of one namespace or all, by one label that they carry. */
    static PodGroup of(Optional<DnsLabel> namespace, String label, String value) {
        return new PodGroup(namespace, new TreeMap<>(Collections.singletonMap(label, value)), new TreeMap<>());
    }

    @Override
    public String toString() {
        String which = labels.entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining(", "));
        String where = namespace.map(name -> " in " + name).orElse(" in any namespace");
        return (which.isEmpty() ? "all pods" : "pods with " + which) + where;
    }
}
