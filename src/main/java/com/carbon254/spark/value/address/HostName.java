package com.carbon254.spark.value.address;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A fully qualified DNS host name, as an Ingress routes it. */
public record HostName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?",
                    "a host name of at least two labels in lower case, and no address",
                    "spark-history.254carbon.com")
            .atMost(253)
            .corrected(Corrections::name)
            .corrected(text ->
                    Corrections.lower(text).replaceFirst("^[a-z]+://", "").replaceFirst("[:/].*$", ""));

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public HostName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static HostName parse(String text) {
        return new HostName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
