package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A DNS label (RFC 1123): the name of a namespace, a Service, a container. */
public record DnsLabel(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[a-z0-9]([-a-z0-9]*[a-z0-9])?",
                    "a DNS label: lower-case letters, digits and '-', at most 63 characters",
                    "data-platform")
            .atMost(63)
            .corrected(Corrections::label);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public DnsLabel {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static DnsLabel parse(String text) {
        return new DnsLabel(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
