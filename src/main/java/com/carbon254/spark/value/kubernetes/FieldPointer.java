package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A JSON pointer (RFC 6901) to a field of an object: {@code /spec/template/spec/priorityClassName}. */
public record FieldPointer(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "(/([^/~]|~[01])+)+",
            "a JSON pointer: the names of fields and the numbers of items, each after a '/'",
            "/spec/template/spec/priorityClassName");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public FieldPointer {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static FieldPointer parse(String text) {
        return new FieldPointer(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
