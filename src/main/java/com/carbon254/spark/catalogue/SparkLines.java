package com.carbon254.spark.catalogue;

import java.util.List;

/**
 * The lines of Spark that a platform may run, {@code 3.5} and the like, as {@code versions/spark.properties} lists them. What
 * depends on a line is data of the line; a new one is a word there and its files.
 */
public final class SparkLines {

    private static final List<String> ALL = List.of(VersionTable.resource("/versions/spark.properties")
            .get("spark.lines")
            .split(" "));

    private SparkLines() {}

    /** All of them, the one that jobs of today have first. */
    public static List<String> all() {
        return ALL;
    }
}
