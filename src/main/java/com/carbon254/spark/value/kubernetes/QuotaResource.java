package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** What a ResourceQuota bounds: {@code requests.cpu}, {@code pods}, {@code count/jobs.batch}. */
public record QuotaResource(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[a-z0-9]([-a-z0-9./]*[a-z0-9])?",
                    "a resource of a quota: small letters, digits, '-', '.' and '/', at most 253 characters",
                    "requests.cpu")
            .atMost(253);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public QuotaResource {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static QuotaResource parse(String text) {
        return new QuotaResource(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
