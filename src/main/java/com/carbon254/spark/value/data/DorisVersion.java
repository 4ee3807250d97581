package com.carbon254.spark.value.data;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A release of Apache Doris; what comes behind its minor version renames no property. */
public record DorisVersion(String text) implements TextValue {

    /** How it is written. Catalogs of Iceberg's REST interface came with 2.0. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[2-9]\\.[0-9]{1,2}(\\.[0-9]{1,2})?",
                    "a version of Doris from 2.0 on: two or three numbers between dots",
                    "3.1")
            .hint("v[0-9].*", "leave out the v");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public DorisVersion {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static DorisVersion parse(String text) {
        return new DorisVersion(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
