package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A folder of a container. */
public record FolderPath(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "(/[-A-Za-z0-9_.]+)+", "an absolute path without a final '/'", "/etc/orders")
            .atMost(512);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public FolderPath {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static FolderPath parse(String text) {
        return new FolderPath(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
