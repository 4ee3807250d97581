package com.carbon254.spark.value.workflow;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A release of DolphinScheduler, or the line of its releases. */
public record SchedulerVersion(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "3\\.[0-9]{1,2}(\\.[0-9]{1,2})?",
                    "a release of DolphinScheduler, or its line: numbers between dots",
                    "3.2")
            .hint("v[0-9].*", "leave out the v");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public SchedulerVersion {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static SchedulerVersion parse(String text) {
        return new SchedulerVersion(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
