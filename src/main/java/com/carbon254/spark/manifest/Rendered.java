package com.carbon254.spark.manifest;

import java.util.ArrayList;
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

    /**
     * These objects and others, which stand before the first of these in a folder.
     *
     * @param folder with a final {@code /}; the others come last if none of these lies in it
     */
    public Rendered with(Rendered others, String folder) {
        List<Manifest> all = new ArrayList<>(manifests);
        all.addAll(first(folder), others.manifests);
        SortedMap<String, String> files = new TreeMap<>(texts);
        files.putAll(others.texts);
        return new Rendered(all, trace.and(others.trace), files);
    }

    private int first(String folder) {
        for (int i = 0; i < manifests.size(); i++) {
            String file = manifests.get(i).file();
            if (file.substring(0, file.lastIndexOf('/') + 1).equals(folder)) {
                return i;
            }
        }
        return manifests.size();
    }
}
