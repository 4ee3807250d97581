package com.carbon254.spark.check.object;

import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.plan.network.NetworkPlan;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is made outside of this project.
 *
 * @param objects objects that may be referred to
 * @param metrics metrics that a team has declared, with their labels
 * @param exporters whose metrics the cluster brings to Prometheus
 * @param monitors those of ours that lead to what runs outside of this project
 * @param policies those of ours that are about pods which others make
 * @param namespaces those that objects of a team may live in, that of the platform first
 * @param locked whether every image has a digest
 * @param network who speaks with whom; empty where no policy is rendered
 */
public record Surroundings(
        List<ObjectKey> objects,
        SortedMap<String, NavigableSet<String>> metrics,
        NavigableSet<String> exporters,
        List<ObjectKey> monitors,
        List<ObjectKey> policies,
        List<String> namespaces,
        boolean locked,
        Optional<NetworkPlan> network) {

    public Surroundings {
        objects = List.copyOf(objects);
        metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
        exporters = Collections.unmodifiableNavigableSet(new TreeSet<>(exporters));
        monitors = List.copyOf(monitors);
        policies = List.copyOf(policies);
        namespaces = List.copyOf(namespaces);
    }
}
