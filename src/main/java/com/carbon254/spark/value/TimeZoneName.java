package com.carbon254.spark.value;

/** A time zone by the name of the IANA database, which the operator reads it by. */
public record TimeZoneName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "[A-Z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}",
            "a time zone of the IANA database",
            "Europe/Berlin");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public TimeZoneName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static TimeZoneName parse(String text) {
        return new TimeZoneName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
