package com.carbon254.spark.value.address;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/**
 * A bucket and a prefix of an object store as Hadoop's S3A client writes it. The prefix is required: with a bare bucket
 * Hadoop 3.3.4 fails with "path must be absolute" (seen with Spark 3.5.9).
 */
public record S3Location(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "s3a://" + Address.BUCKET + "(/" + Address.PATH_NAME + ")+",
                    "an s3a location: s3a://, a bucket, and a prefix without a final '/'",
                    "s3a://spark-events/logs")
            .corrected(Corrections.scheme("s3[an]?", "s3a"))
            .corrected(text -> Corrections.scheme("s3[an]?", "s3a").apply(text).replaceAll("/+$", ""))
            .hint("s3[an]?://[^/]{1,2}(/.*)?", "name a bucket of 3 characters or more");

    private static final String SCHEME = "s3a://";

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public S3Location {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static S3Location parse(String text) {
        return new S3Location(text);
    }

    /** The bucket. */
    public BucketName bucket() {
        return new BucketName(text.substring(SCHEME.length(), slash()));
    }

    /** The prefix, with neither a leading nor a final slash. */
    public String prefix() {
        return text.substring(slash() + 1);
    }

    private int slash() {
        return text.indexOf('/', SCHEME.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
