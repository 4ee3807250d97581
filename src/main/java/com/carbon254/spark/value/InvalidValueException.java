package com.carbon254.spark.value;

/** Thrown when a text is no value of the type asked for; carries the text and the way to write it. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String value;
    private final String allowed;
    private final String example;

    /** For a text that does not have the form of the type. */
    public InvalidValueException(String value, Syntax syntax) {
        this(value, syntax.allowed(), syntax.example());
    }

    /** For a text that has the form, but not the bounds, of the type. */
    public InvalidValueException(String value, String allowed, String example) {
        super("\"" + value + "\" is not " + allowed + "; for example \"" + example + "\"");
        this.value = value;
        this.allowed = allowed;
        this.example = example;
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
}
