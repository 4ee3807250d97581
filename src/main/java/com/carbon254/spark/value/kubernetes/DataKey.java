package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A key of the data of a Secret or ConfigMap. */
public record DataKey(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "(?!\\.$|\\.\\.)[-._a-zA-Z0-9]+",
                    "a key of a Secret: letters, digits, '-', '_' and '.', not '.' alone or '..' at the start",
                    "access-key")
            .atMost(253);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public DataKey {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static DataKey parse(String text) {
        return new DataKey(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
