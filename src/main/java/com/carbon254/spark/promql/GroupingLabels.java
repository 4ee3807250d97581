package com.carbon254.spark.promql;

import java.util.List;

/**
 * Labels that an aggregation or a binary operator groups by.
 *
 * @param choice whether the labels are those that count, or those that do not
 * @param names the labels
 * @param offset where they stand in the expression
 */
public record GroupingLabels(Choice choice, List<String> names, int offset) {

    /** What the labels are. */
    public enum Choice {
        /** Those that count: {@code by}, {@code on}. */
        ONLY,
        /** Those that do not: {@code without}, {@code ignoring}. */
        ALL_BUT
    }

    public GroupingLabels {
        names = List.copyOf(names);
    }
}
