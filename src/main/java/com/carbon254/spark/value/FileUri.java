package com.carbon254.spark.value;

/** A file that driver and executors read: in their image ({@code local://}), in the object store ({@code s3a://}), or on
 * the web. Any other would have to lie in the operator's pod. */
public record FileUri(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "(local:///|s3a://[a-z0-9][-a-z0-9]{1,61}[a-z0-9]/|https?://[A-Za-z0-9][-A-Za-z0-9.:]*/)[-A-Za-z0-9_.=/]*[-A-Za-z0-9_.=](#[-A-Za-z0-9_.]+)?",
            "a file in the image (local:///), in the object store (s3a://) or on the web (https://)",
            "s3a://spark-code/my-job.py");

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

    @Override
    public String toString() {
        return text;
    }
}
