package com.carbon254.spark.check;

import com.carbon254.spark.manifest.ObjectKey;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What somebody else makes.
 *
 * @param objects objects that may be referred to
 * @param exporters whose metrics the cluster brings to Prometheus
 */
record Surroundings(List<ObjectKey> objects, SortedSet<String> exporters) {

    /** Copies both. */
    Surroundings {
        objects = List.copyOf(objects);
        exporters = Collections.unmodifiableSortedSet(new TreeSet<>(exporters));
    }
}
