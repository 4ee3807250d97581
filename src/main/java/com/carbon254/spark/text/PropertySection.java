package com.carbon254.spark.text;

import java.util.List;
import java.util.SortedMap;

/**
 * Properties that belong together, under a comment.
 *
 * @param heading what they are about
 * @param properties in the order of the file
 */
public record PropertySection(String heading, List<Property> properties) {

    public PropertySection {
        properties = List.copyOf(properties);
    }

    /** The group of these properties. */
    public static PropertySection of(String heading, SortedMap<String, String> properties) {
        return new PropertySection(
                heading,
                properties.entrySet().stream()
                        .map(entry -> new Property(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
