package com.carbon254.spark.value.data;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a table in a database, behind that of its schema (PostgreSQL) or database (MySQL). */
public record TableName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[A-Za-z0-9_]+\\.[A-Za-z0-9_]+",
                    "a schema or database and a table joined by '.', of letters, digits and '_'",
                    "inventory.orders")
            .atMost(129);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public TableName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static TableName parse(String text) {
        return new TableName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
