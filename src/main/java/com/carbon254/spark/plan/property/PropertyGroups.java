package com.carbon254.spark.plan.property;

import com.carbon254.spark.claims.SharedProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects properties by the group that they belong to, groups in the order in which they are opened. */
public final class PropertyGroups {

    private final List<PropertyGroup> groups = new ArrayList<>();
    private SortedMap<String, String> open = new TreeMap<>();
    private String heading = "";

    /** Opens a group. */
    public PropertyGroups group(String name) {
        close();
        heading = name;
        return this;
    }

    /** Puts a property into the open group. */
    public PropertyGroups put(String key, Object value) {
        open.put(key, value.toString());
        return this;
    }

    /** Says something more of a property: in the group that has it already, else in the open one. */
    public PropertyGroups add(String key, String value) {
        for (int i = 0; i < groups.size(); i++) {
            PropertyGroup closed = groups.get(i);
            if (SharedProperties.isShared(key) && closed.properties().containsKey(key)) {
                groups.set(i, closed.with(key, value));
                return this;
            }
        }
        SharedProperties.put(open, key, value);
        return this;
    }

    /** The groups that hold anything. */
    public List<PropertyGroup> build() {
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
