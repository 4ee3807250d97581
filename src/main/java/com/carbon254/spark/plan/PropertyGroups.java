package com.carbon254.spark.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects properties by the group that they belong to, groups in the order in which they are opened. */
final class PropertyGroups {

    private final List<PropertyGroup> groups = new ArrayList<>();
    private SortedMap<String, String> open = new TreeMap<>();
    private String heading = "";

    /** Opens a group. */
    PropertyGroups group(String name) {
        close();
        heading = name;
        return this;
    }

    /** Puts a property into the open group. */
    PropertyGroups put(String key, Object value) {
        open.put(key, value.toString());
        return this;
    }

    /** The groups that hold anything. */
    List<PropertyGroup> build() {
        close();
        return List.copyOf(groups);
    }

    private void close() {
        if (!open.isEmpty()) {
            groups.add(new PropertyGroup(heading, open));
            open = new TreeMap<>();
        }
    }
}
