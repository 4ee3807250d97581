package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The address of a catalog: by HTTP, or by Thrift with its port, as Hive's metastore has it. No part of it is a secret. */
public record CatalogUri(String text) implements TextValue {

    private static final String HOST = "[a-z0-9]([a-z0-9.-]*[a-z0-9])?";
    private static final String PORT = ":[0-9]{1,5}";

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "https?://" + HOST + "(" + PORT + ")?(/[A-Za-z0-9._~-]+)*/?|thrift://" + HOST + PORT,
                    "the address of a catalog: http:// or https://, a host, maybe a port and a path; or thrift://, a host and a port",
                    "thrift://hive-metastore:9083")
            .atMost(2000);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public CatalogUri {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static CatalogUri parse(String text) {
        return new CatalogUri(text);
    }

    /** What stands before the colon. */
    public String scheme() {
        return text.substring(0, text.indexOf(':'));
    }

    /** Host and port, that of the scheme where none is written. */
    public String server() {
        String rest = text.substring(text.indexOf("//") + 2);
        String server = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
        return server.contains(":") ? server : server + (scheme().equals("https") ? ":443" : ":80");
    }

    @Override
    public String toString() {
        return text;
    }
}
