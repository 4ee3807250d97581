package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a feature under trial, as Go programs of Kubernetes have them. */
public record FeatureGate(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[A-Z][A-Za-z0-9]*",
                    "the name of a feature gate: a capital, then letters and digits",
                    "PartialRestart")
            .atMost(100);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public FeatureGate {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static FeatureGate parse(String text) {
        return new FeatureGate(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
