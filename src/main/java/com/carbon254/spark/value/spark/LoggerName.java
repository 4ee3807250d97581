package com.carbon254.spark.value.spark;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a Java logger. */
public record LoggerName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*", "a logger name: names joined by '.'", "org.apache.spark");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public LoggerName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static LoggerName parse(String text) {
        return new LoggerName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
