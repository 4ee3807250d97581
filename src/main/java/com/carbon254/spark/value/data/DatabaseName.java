package com.carbon254.spark.value.data;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a database. */
public record DatabaseName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[A-Za-z0-9_][-A-Za-z0-9_]*",
                    "a database name: letters, digits, '_' and '-', at most 63 characters",
                    "shop")
            .atMost(63);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public DatabaseName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static DatabaseName parse(String text) {
        return new DatabaseName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
