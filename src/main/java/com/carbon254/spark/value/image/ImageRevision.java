package com.carbon254.spark.value.image;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The part of an image tag that tells builds of one Spark version apart. */
public record ImageRevision(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX =
            Syntax.of("[A-Za-z0-9_][-A-Za-z0-9_.]{0,63}", "a revision: letters, digits, '-', '_' and '.'", "1");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ImageRevision {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ImageRevision parse(String text) {
        return new ImageRevision(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
