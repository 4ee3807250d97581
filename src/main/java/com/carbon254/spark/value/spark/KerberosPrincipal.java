package com.carbon254.spark.value.spark;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A Kerberos principal with its realm. */
public record KerberosPrincipal(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "[-A-Za-z0-9_.]+(/[-A-Za-z0-9_.]+)?@[-A-Za-z0-9_.]+", "a principal with its realm", "spark@EXAMPLE.COM");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public KerberosPrincipal {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static KerberosPrincipal parse(String text) {
        return new KerberosPrincipal(text);
    }

    /** The realm. */
    public String realm() {
        return text.substring(text.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
