package com.carbon254.spark.catalogue.operator;

import com.carbon254.spark.catalogue.Table;

/**
 * A flag of one of the operator's processes.
 *
 * @param name with its dashes
 * @param type how its value is written: {@code int}, {@code duration}, {@code list} …
 * @param fallback what the process takes without it, and if it is absent does in its place; empty for nothing
 * @param chart what the values of the Helm chart lead to; {@code *} for a name that depends on the installation
 * @param use what the process makes of it
 */
public record OperatorFlag(String name, String type, String fallback, String chart, FlagUse use) {

    static OperatorFlag of(Table.Row row) {
        return new OperatorFlag(row.name(), row.column(1), row.column(2), row.column(3), FlagUse.parse(row.column(4)));
    }

    /** Whether the release has no such flag, and does without it what this value asks for. */
    public boolean isDoneWithout(String value) {
        return use == FlagUse.ABSENT && value.equals(fallback);
    }

    /** Whether the release has no such flag, and does something else. */
    public boolean cannotBeTold(String value) {
        return use == FlagUse.ABSENT && !value.equals(fallback);
    }

    /** Whether the process reads it. */
    public boolean isRead() {
        return use == FlagUse.READ;
    }

    /**
     * Whether a value must be stated: it is not what the process takes anyway, or readers who know the chart would expect
     * another.
     */
    public boolean isStated(String value) {
        return !value.equals(fallback) || !chart.equals(fallback);
    }
}
