package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a process environment variable. */
public record EnvironmentVariable(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "[A-Za-z_][A-Za-z0-9_]*",
            "an environment variable name: letters, digits and '_', not starting with a digit",
            "PYSPARK_PYTHON");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public EnvironmentVariable {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static EnvironmentVariable parse(String text) {
        return new EnvironmentVariable(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
