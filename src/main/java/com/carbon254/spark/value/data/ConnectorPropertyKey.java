package com.carbon254.spark.value.data;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The key of a property of a Kafka connector. */
public record ConnectorPropertyKey(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[a-z][-A-Za-z0-9_]*(\\.[-A-Za-z0-9_]+)*", "a property key: names joined by '.'", "snapshot.mode")
            .atMost(200);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ConnectorPropertyKey {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ConnectorPropertyKey parse(String text) {
        return new ConnectorPropertyKey(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
