package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import com.carbon254.spark.value.address.Address;

/** The key of a Kubernetes label, with or without a prefix. */
public record LabelKey(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    Address.QUALIFIED_NAME,
                    "a label key: an optional DNS prefix and '/', then a name of at most 63 characters",
                    "app.kubernetes.io/name")
            .atMost(253);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public LabelKey {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static LabelKey parse(String text) {
        return new LabelKey(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
