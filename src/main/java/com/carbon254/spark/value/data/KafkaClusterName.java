package com.carbon254.spark.value.data;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** What a platform calls a cluster of Kafka: it becomes a part of names of volumes, ConfigMaps and variables. */
public record KafkaClusterName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[a-z]([a-z0-9-]*[a-z0-9])?",
                    "the name of a cluster of Kafka: a small letter, then small letters, digits and '-', at most 30 characters",
                    "partners")
            .atMost(30)
            .corrected(Corrections::label);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public KafkaClusterName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static KafkaClusterName parse(String text) {
        return new KafkaClusterName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
