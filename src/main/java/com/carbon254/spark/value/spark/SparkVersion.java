package com.carbon254.spark.value.spark;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A Spark release of the 3.5 line, the one whose jars fit each other here. */
public record SparkVersion(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of("3\\.5\\.[0-9]{1,2}", "a Spark release of the 3.5 line", "3.5.7");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public SparkVersion {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static SparkVersion parse(String text) {
        return new SparkVersion(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
