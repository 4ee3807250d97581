package com.carbon254.spark.value;

/** Thrown when a text is no value of the type asked for; carries the text and the way to write it. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String value;
    private final String allowed;
    private final String example;
    private final String remedy;

    /** For a text that does not have the form of the type. */
    public InvalidValueException(String value, Syntax syntax) {
        this(value, syntax, syntax.remedy(value));
    }

    /** For a text that has the form of the type, and is none. */
    public InvalidValueException(String value, Syntax syntax, String remedy) {
        super("\"" + value + "\" is not " + syntax.allowed() + "; for example \"" + syntax.example() + "\"");
        this.value = value;
        this.allowed = syntax.allowed();
        this.example = syntax.example();
        this.remedy = remedy;
    }

    /** The refused text. */
    public String value() {
        return value;
    }

    /** What the type allows, as a noun phrase. */
    public String allowed() {
        return allowed;
    }

    /** One valid text. */
    public String example() {
        return example;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
