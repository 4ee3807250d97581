package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/**
 * An archive that Spark fetches for a job and unpacks into the working directory: the address of a file and, behind
 * {@code #}, the name of the folder that it is unpacked to; the name of the file if there is none.
 */
public record ArchiveUri(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    FileUri.PATTERN + "(#(?!\\.{1,2}$)[-A-Za-z0-9_.]+)?",
                    "the address of an archive: local:///, s3a://, hdfs://, https:// or http://, then maybe '#' and the name"
                            + " of a folder",
                    "https://files.254carbon.com/python.tar.gz#python")
            .atMost(1100);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ArchiveUri {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ArchiveUri parse(String text) {
        return new ArchiveUri(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
