package com.carbon254.spark.value.workflow;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a parameter of a workflow, as a step names it between <code>${</code> and <code>}</code>. */
public record ParameterName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[A-Za-z_][A-Za-z0-9_]*",
                    "the name of a parameter: letters, digits and '_', not starting with a digit",
                    "bizDate")
            .atMost(64);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ParameterName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ParameterName parse(String text) {
        return new ParameterName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
