package com.carbon254.spark.value.cloud;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The client id of a managed identity or an application of Microsoft Entra, a UUID. */
public record AzureClientId(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            "a client id: 32 digits from 0 to f in five groups", "00000000-0000-0000-0000-000000000000");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public AzureClientId {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static AzureClientId parse(String text) {
        return new AzureClientId(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
