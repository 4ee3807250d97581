package com.carbon254.spark.value.image;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The tag of an image. It is never latest, which means another image every day. */
public record ImageTag(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "(?!latest$)[A-Za-z0-9_][-A-Za-z0-9_.]*",
                    "a tag other than latest: letters, digits, '_', '-' and '.', at most 128 characters",
                    "3.5.7-1")
            .atMost(128);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ImageTag {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ImageTag parse(String text) {
        return new ImageTag(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
