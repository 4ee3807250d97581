package com.carbon254.spark.value.data;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a Kafka topic. */
public record TopicName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "(?!\\.{1,2}$)[-A-Za-z0-9_.]+",
                    "a topic name: letters, digits, '.', '_' and '-', at most 249 characters",
                    "raw-events")
            .atMost(249);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public TopicName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static TopicName parse(String text) {
        return new TopicName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
