package com.carbon254.spark.promql;

import java.util.Locale;

/** What an expression gives. */
public enum ValueType {
    /** One number. */
    SCALAR,
    /** A number for each of several series. */
    VECTOR,
    /** The numbers of a span of time for each of several series. */
    MATRIX,
    /** A text, which only functions take. */
    STRING;

    @Override
    public String toString() {
        return this == MATRIX ? "range vector" : name().toLowerCase(Locale.ROOT);
    }
}
