package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The address of a database server. */
public record DatabaseServer(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX =
            Syntax.of(Address.HOST + ":" + Address.PORT, "a host and a port joined by ':'", "mysql:3306");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public DatabaseServer {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static DatabaseServer parse(String text) {
        return new DatabaseServer(text);
    }

    /** The host name. */
    public String host() {
        return text.substring(0, text.lastIndexOf(':'));
    }

    /** The port, as text. */
    public String port() {
        return text.substring(text.lastIndexOf(':') + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
