package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The value of a Kubernetes label. It may be empty. */
public record LabelValue(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?",
                    "a label value: letters, digits, '-', '_' and '.', a letter or digit at both ends, at most 63"
                            + " characters",
                    "spark-driver")
            .atMost(63);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public LabelValue {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static LabelValue parse(String text) {
        return new LabelValue(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
