package com.carbon254.spark.output;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of one environment, finished.
 *
 * @param environment the environment, which names the folder
 * @param files the text of each file by its path below that folder, with {@code /}
 */
public record EnvironmentTree(String environment, SortedMap<String, String> files) {

    public EnvironmentTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
