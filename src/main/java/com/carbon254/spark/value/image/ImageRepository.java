package com.carbon254.spark.value.image;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import com.carbon254.spark.value.address.Address;

/** Where an image lies, without tag and digest. */
public record ImageRepository(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    Address.LOWER_CASE_HOST + "(:" + Address.PORT + ")?(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)+",
                    "an image repository without tag or digest",
                    "ghcr.io/254carbon/spark")
            .corrected(text -> Corrections.lower(text).replaceFirst("(:[^/:@]*)?(@.*)?$", ""));

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ImageRepository {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ImageRepository parse(String text) {
        return new ImageRepository(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
