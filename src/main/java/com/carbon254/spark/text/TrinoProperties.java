package com.carbon254.spark.text;

import java.util.List;

/** A catalog of Trino, a properties file in which <code>${ENV:NAME}</code> stands for a variable of the pod. */
public final class TrinoProperties {

    private static final Template TEMPLATE = Template.of("trino-catalog.properties");

    private TrinoProperties() {}

    /** The file with these properties. */
    public static String render(List<PropertySection> groups) {
        return GroupedProperties.render(TEMPLATE, groups);
    }
}
