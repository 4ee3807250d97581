package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A host, a domain or a network that is reached without a proxy. */
public record ProxyException(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "\\.?" + Address.HOST + "(/[0-9]{1,3})?(:" + Address.PORT + ")?",
                    "a host, a domain with a '.' in front, or a network with its mask",
                    ".254carbon.com")
            .atMost(253)
            .hint("\\*\\..*", "leave out the *: a '.' in front stands for all below");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ProxyException {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ProxyException parse(String text) {
        return new ProxyException(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
