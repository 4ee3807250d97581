package com.carbon254.spark.value.data;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A catalog or namespace name of Iceberg that needs no quoting in Spark SQL. */
public record IcebergName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[a-z][a-z0-9_]*",
                    "a SQL name: a lower-case letter, then lower-case letters, digits and '_'",
                    "raw")
            .atMost(63)
            .corrected(text -> Corrections.label(text).replace('-', '_'));

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public IcebergName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static IcebergName parse(String text) {
        return new IcebergName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
