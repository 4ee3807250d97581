package com.carbon254.spark.value;

/** The id of a rule as it stands at the end of a finding. */
public record RuleId(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of("[a-z][a-z0-9]*(-[a-z0-9]+)*", "a rule id", "image-digest");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public RuleId {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static RuleId parse(String text) {
        return new RuleId(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
