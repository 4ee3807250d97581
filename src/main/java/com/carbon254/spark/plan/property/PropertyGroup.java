package com.carbon254.spark.plan.property;

import com.carbon254.spark.claims.SharedProperties;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Properties that belong together in a file.
 *
 * @param heading what they are about, as a comment for readers
 * @param properties by key, sorted
 */
public record PropertyGroup(String heading, SortedMap<String, String> properties) {

    public PropertyGroup {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /** The same, after something more is said of a property. */
    PropertyGroup with(String key, String value) {
        SortedMap<String, String> all = new TreeMap<>(properties);
        SharedProperties.put(all, key, value);
        return new PropertyGroup(heading, all);
    }
}
