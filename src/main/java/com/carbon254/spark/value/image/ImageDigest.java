package com.carbon254.spark.value.image;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The digest of an image. */
public record ImageDigest(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "sha256:[a-f0-9]{64}",
            "a digest: sha256: and 64 hexadecimal digits",
            "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ImageDigest {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ImageDigest parse(String text) {
        return new ImageDigest(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
