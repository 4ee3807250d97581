package com.carbon254.spark.check.object;

import com.carbon254.spark.manifest.ObjectKey;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What is made outside of this project.
 *
 * @param objects objects that may be referred to
 * @param exporters whose metrics the cluster brings to Prometheus
 * @param monitors those of ours that lead to what runs outside of this project
 */
public record Surroundings(List<ObjectKey> objects, NavigableSet<String> exporters, List<ObjectKey> monitors) {

    public Surroundings {
        objects = List.copyOf(objects);
        exporters = Collections.unmodifiableNavigableSet(new TreeSet<>(exporters));
        monitors = List.copyOf(monitors);
    }
}
