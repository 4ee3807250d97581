package com.carbon254.spark.value.spark;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/**
 * An amount of memory as Spark and the JVM write it: a whole number and one of k, m, g, t (powers of 1024). The unit is
 * required because Spark's own default unit differs from key to key.
 */
public record JavaMemory(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "[1-9][0-9]{0,8}[kmg]|[1-9][0-9]{0,5}t", "a whole number and one of k, m, g, t (powers of 1024)", "2g");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public JavaMemory {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static JavaMemory parse(String text) {
        return new JavaMemory(text);
    }

    /** The amount in bytes; the syntax bounds the digits, so that it is one. */
    public long bytes() {
        long number = Long.parseLong(text.substring(0, text.length() - 1));
        int shift = 10 * ("kmgt".indexOf(text.charAt(text.length() - 1)) + 1);
        return number << shift;
    }

    @Override
    public String toString() {
        return text;
    }
}
