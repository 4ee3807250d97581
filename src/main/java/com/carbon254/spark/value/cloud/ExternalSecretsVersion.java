package com.carbon254.spark.value.cloud;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A minor release of the External Secrets Operator. */
public record ExternalSecretsVersion(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[0-9]{1,4}\\.[0-9]{1,4}", "a minor release: two numbers with a dot between them, in quotes", "2.9")
            .hint("v[0-9].*", "leave out the v")
            .hint("[0-9]+\\.[0-9]+\\..*", "leave out the third number");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ExternalSecretsVersion {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ExternalSecretsVersion parse(String text) {
        return new ExternalSecretsVersion(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
