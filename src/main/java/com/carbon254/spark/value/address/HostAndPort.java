package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The address of a server: its host and the port that it is asked at. */
public record HostAndPort(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    Address.HOST + ":" + Address.PORT, "a host and a port joined by ':'", "rates.partner.com:443")
            .hint("[a-z][-a-z0-9+.]*://.*", "leave out the scheme and the path: a policy knows hosts and ports");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public HostAndPort {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static HostAndPort parse(String text) {
        return new HostAndPort(text);
    }

    /** The host name, or an address of four numbers. */
    public String host() {
        return text.substring(0, text.lastIndexOf(':'));
    }

    /** The port. */
    public int port() {
        return Integer.parseInt(text.substring(text.lastIndexOf(':') + 1));
    }

    @Override
    public String toString() {
        return text;
    }
}
