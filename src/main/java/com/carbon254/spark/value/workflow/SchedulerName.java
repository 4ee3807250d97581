package com.carbon254.spark.value.workflow;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A name that DolphinScheduler gave: of a project, a tenant, a group of workers. */
public record SchedulerName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[A-Za-z0-9_]([-A-Za-z0-9_. ]*[-A-Za-z0-9_.])?",
                    "a name of letters, digits, blanks, '-', '_' and '.'",
                    "spark")
            .atMost(64);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public SchedulerName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static SchedulerName parse(String text) {
        return new SchedulerName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
