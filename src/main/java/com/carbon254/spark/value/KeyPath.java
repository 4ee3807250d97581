package com.carbon254.spark.value;

/** The path of a key of the environment files, with dots between its names; it stands for all keys below it, too. */
public record KeyPath(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_/-]+)*",
                    "the path of a key: names with dots between them",
                    "jobs.kafka-to-iceberg-etl.executor.instances")
            .atMost(253);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public KeyPath {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static KeyPath parse(String text) {
        return new KeyPath(text);
    }

    /** Whether a key is this one or below it. */
    public boolean covers(String path) {
        return path.equals(text) || path.startsWith(text + ".");
    }

    @Override
    public String toString() {
        return text;
    }
}
