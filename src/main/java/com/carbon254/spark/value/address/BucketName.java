package com.carbon254.spark.value.address;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of an S3 bucket. */
public record BucketName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[a-z0-9][-a-z0-9]{1,61}[a-z0-9]",
                    "a bucket name: 3 to 63 lower-case letters, digits and '-'",
                    "spark-events")
            .corrected(Corrections::label)
            .hint(".{1,2}", "choose a longer name, like \"spark-events\"");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public BucketName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static BucketName parse(String text) {
        return new BucketName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
