package com.carbon254.spark.value.spark;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A release of the Spark operator, as its image is tagged. */
public record OperatorVersion(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}", "a release: three numbers between dots", "2.5.2")
            .hint("v[0-9].*", "leave out the v");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public OperatorVersion {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static OperatorVersion parse(String text) {
        return new OperatorVersion(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
