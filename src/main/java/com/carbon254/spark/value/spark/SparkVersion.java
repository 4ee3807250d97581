package com.carbon254.spark.value.spark;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A Spark release, such as {@code 3.5.7}. */
public record SparkVersion(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of("[1-9]\\.[0-9]{1,2}\\.[0-9]{1,2}", "a Spark release", "3.5.7");

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

    /** The line that the release belongs to, {@code 3.5}: within a line, libraries fit all releases alike. */
    public String line() {
        return text.substring(0, text.lastIndexOf('.'));
    }

    @Override
    public String toString() {
        return text;
    }
}
