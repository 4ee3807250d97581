package com.carbon254.spark.value.address;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import java.util.Optional;

/**
 * The warehouse of an Iceberg catalog. Either a location in the scheme that S3FileIO serves, with its final slash as the
 * platform guide writes it: the s3a scheme is Hadoop's and would reach for another client. Or what the catalog calls it: a
 * name (Polaris, Lakekeeper), the number of an account (Glue), an ARN (S3 Tables).
 */
public record Warehouse(String text) implements TextValue {

    private static final String SCHEME = "s3://";
    private static final String PART = "[A-Za-z0-9_][A-Za-z0-9_.-]*";

    /** Parts between single colons or slashes, so that no address with a scheme passes for a name. */
    private static final String NAME = PART + "([:/]" + PART + ")*";

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    SCHEME + Address.BUCKET + "/(" + Address.PATH_NAME + "/)*|" + NAME,
                    "a warehouse: a location, which is s3://, a bucket, and a path that ends in '/'; or what the catalog"
                            + " calls it, as a name, the number of an account or an ARN",
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

    /** The bucket of a location; empty for a name. */
    public Optional<BucketName> bucket() {
        if (!text.startsWith(SCHEME)) {
            return Optional.empty();
        }
        String rest = text.substring(SCHEME.length());
        return Optional.of(new BucketName(rest.substring(0, rest.indexOf('/'))));
    }

    @Override
    public String toString() {
        return text;
    }
}
