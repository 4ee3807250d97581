package com.carbon254.spark.value;

/** A library in a Maven repository. */
public record MavenCoordinate(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[-A-Za-z0-9_.]+:[-A-Za-z0-9_.]+:[-A-Za-z0-9_.]+",
                    "group, artifact and version joined by ':'",
                    "org.apache.spark:spark-avro_2.12:3.5.7")
            .atMost(300);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public MavenCoordinate {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static MavenCoordinate parse(String text) {
        return new MavenCoordinate(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
