package com.carbon254.spark.text;

import java.util.List;
import java.util.Map;

/** A catalog of Trino, a properties file in which <code>${ENV:NAME}</code> stands for a variable of the pod. */
public final class TrinoProperties {

    private static final Template TEMPLATE = Template.of("trino-catalog.properties");

    private TrinoProperties() {}

    /**
     * The file with these properties.
     *
     * @param whose whose tables they are, for readers
     */
    public static String render(String whose, List<PropertySection> groups) {
        return GroupedProperties.render(TEMPLATE, Map.entry("whose", CommentText.of(whose)), groups);
    }
}
