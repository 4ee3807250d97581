package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a replication slot of PostgreSQL. */
public record SlotName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[a-z0-9_]+",
                    "a slot name: lower-case letters, digits and '_', at most 63 characters",
                    "debezium_orders")
            .atMost(63);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public SlotName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static SlotName parse(String text) {
        return new SlotName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
