package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a Kubernetes object that follows the rules of a DNS subdomain (Secret, ConfigMap, Ingress). */
public record ObjectName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*",
                    "a Kubernetes object name: lower-case letters, digits, '-' and '.', at most 253 characters",
                    "minio-secret")
            .atMost(253)
            .corrected(Corrections::name);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ObjectName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ObjectName parse(String text) {
        return new ObjectName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
