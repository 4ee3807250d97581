package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a user or group as the cluster's authentication gives it. */
public record SubjectName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[A-Za-z0-9][-A-Za-z0-9_.:@/]*", "a user or group name of the cluster", "data-engineers")
            .atMost(253);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public SubjectName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static SubjectName parse(String text) {
        return new SubjectName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
