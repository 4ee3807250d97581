package com.carbon254.spark.value.monitoring;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a label of an alert or metric. */
public record MetricLabel(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[a-zA-Z][a-zA-Z0-9_]*", "a name of letters, digits and '_', with a letter in front", "team")
            .atMost(100);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public MetricLabel {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static MetricLabel parse(String text) {
        return new MetricLabel(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
