package com.carbon254.spark.value.image;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import com.carbon254.spark.value.address.Address;

/** An image by its name and tag, before a digest is known. */
public record TaggedImage(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            Address.LOWER_CASE_HOST + "(:" + Address.PORT + ")?(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)+"
                    + ":(?!latest$)[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}",
            "an image with a tag other than latest, and without digest",
            "ghcr.io/254carbon/spark:3.5.7-1");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public TaggedImage {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static TaggedImage parse(String text) {
        return new TaggedImage(text);
    }

    /** An image without its digest. */
    public static TaggedImage of(ImageReference image) {
        return new TaggedImage(image.repository() + ":" + image.tag());
    }

    @Override
    public String toString() {
        return text;
    }
}
