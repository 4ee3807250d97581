package com.carbon254.spark.value;

/** A container image by tag or digest; never without either and never latest, because both change under a running platform. */
public record ImageReference(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([-._]+[a-z0-9]+)*)*((:(?!latest(@|$))[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})(@sha256:[a-f0-9]{64})?|@sha256:[a-f0-9]{64})",
            "an image with a tag other than latest, or a digest",
            "ghcr.io/254carbon/spark:3.5.7");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ImageReference {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ImageReference parse(String text) {
        return new ImageReference(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
