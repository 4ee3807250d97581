package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A kind of Kubernetes, as objects name theirs: {@code ConfigMap}. */
public record KindName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[A-Z][A-Za-z0-9]*",
                    "a kind of Kubernetes: letters and digits with a capital in front",
                    "ConfigMap")
            .atMost(63);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public KindName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static KindName parse(String text) {
        return new KindName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
