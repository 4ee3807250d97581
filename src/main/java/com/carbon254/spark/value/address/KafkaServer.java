package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** One bootstrap address of a Kafka cluster. */
public record KafkaServer(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    Address.HOST + ":" + Address.PORT, "a host and a port joined by ':'", "kafka-service:9092")
            .corrected(text -> text.strip().replaceFirst("^[A-Za-z0-9_+]+://", ""));

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public KafkaServer {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static KafkaServer parse(String text) {
        return new KafkaServer(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
