package com.carbon254.spark.value.address;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/**
 * The warehouse of an Iceberg catalog: a location in the scheme that S3FileIO serves, with its final slash as the
 * platform guide writes it. The s3a scheme is Hadoop's and would reach for another client.
 */
public record Warehouse(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "s3://" + Address.BUCKET + "/(" + Address.PATH_NAME + "/)*",
                    "a warehouse location: s3://, a bucket, and a path that ends in '/'",
                    "s3://iceberg-warehouse/")
            .corrected(Corrections.scheme("s3[an]?", "s3"))
            .corrected(text -> Corrections.scheme("s3[an]?", "s3").apply(text) + "/")
            .hint("s3[an]?://[^/]{1,2}(/.*)?", "name a bucket of 3 characters or more");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public Warehouse {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static Warehouse parse(String text) {
        return new Warehouse(text);
    }

    /** The bucket. */
    public BucketName bucket() {
        String rest = text.substring("s3://".length());
        return new BucketName(rest.substring(0, rest.indexOf('/')));
    }

    @Override
    public String toString() {
        return text;
    }
}
