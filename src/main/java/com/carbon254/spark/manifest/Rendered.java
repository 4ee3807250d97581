package com.carbon254.spark.manifest;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All objects of one environment and where their parts come from.
 *
 * @param manifests in the order of the output: by file, and in a file as the constructs added them
 * @param trace what the constructs said of the origin
 * @param texts the files that hold no objects, by their paths below the environment's folder
 */
public record Rendered(List<Manifest> manifests, Trace trace, SortedMap<String, String> texts) {

    public Rendered {
        manifests = List.copyOf(manifests);
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
