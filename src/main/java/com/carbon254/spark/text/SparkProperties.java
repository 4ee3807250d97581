package com.carbon254.spark.text;

import java.util.List;

/**
 * Spark's own properties files.
 *
 * <p>Two things no escape can keep from Spark 3.5: it trims the values that it reads (Utils.getPropertiesFromFile), and it
 * replaces <code>${name}</code>, <code>${env:NAME}</code> and <code>${system:name}</code> in them where the name exists
 * (ConfigReader); any other <code>${...}</code> stays as it is.
 */
public final class SparkProperties {

    private static final Template DEFAULTS = Template.of("spark-defaults.conf");
    private static final Template HISTORY = Template.of("spark-history.conf");

    private SparkProperties() {}

    /** {@code spark-defaults.conf}: what holds for every submission that does not say otherwise. */
    public static String defaults(List<PropertySection> groups) {
        return GroupedProperties.render(DEFAULTS, groups);
    }

    /** {@code spark-history.conf}: what the history server reads. */
    public static String history(List<PropertySection> groups) {
        return GroupedProperties.render(HISTORY, groups);
    }
}
