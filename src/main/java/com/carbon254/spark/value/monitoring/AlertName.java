package com.carbon254.spark.value.monitoring;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of an alert rule. */
public record AlertName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[A-Z][A-Za-z0-9]*",
                    "the name of an alert, letters and digits with a capital in front",
                    "SparkApplicationFailed")
            .atMost(100);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public AlertName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static AlertName parse(String text) {
        return new AlertName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
