package com.carbon254.spark.value.address;

import com.carbon254.spark.value.Corrections;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/**
 * The address of a file that Spark fetches for a job: a main file, a jar, a Python module. A plain path would mean the
 * disk of the pod that submits, where your team has put nothing.
 */
public record FileUri(String text) implements TextValue {

    private static final String AUTHORITY = Address.HOST + "(:" + Address.PORT + ")?";

    private static final String NAME = "(?!\\.{1,2}(/|$))[-A-Za-z0-9_.=+~%]+";

    /** The expression, for addresses that go on. */
    static final String PATTERN = "(local://|s3a://" + Address.BUCKET + "|hdfs://(" + AUTHORITY + ")?|https?://"
            + AUTHORITY + ")(/" + NAME + ")+";

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    PATTERN,
                    "the address of a file: local:/// for one in the image, s3a://, hdfs://, https:// or http://",
                    "local:///opt/spark/app/etl.py")
            .atMost(1024)
            .hint("s3n?://.*", "write s3a:// instead: Hadoop serves S3 by no other scheme")
            .hint("local:/{0,2}[^/].*", "write local:/// and the path in the image")
            .hint(
                    "[^:]*|file:.*",
                    "write local:// before its path if the file is in the image; else put it into a"
                            + " bucket and write s3a://")
            .corrected(Corrections.scheme("s3n?", "s3a"))
            .corrected(text -> text.strip().replaceFirst("^local:/*", "local:///"));

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public FileUri {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static FileUri parse(String text) {
        return new FileUri(text);
    }

    /** What stands before the colon. */
    public String scheme() {
        return text.substring(0, text.indexOf(':'));
    }

    @Override
    public String toString() {
        return text;
    }
}
