package com.carbon254.spark.change.cause;

import java.util.List;

/**
 * Why something differs.
 *
 * @param kind how sure that is
 * @param keys the keys that changed; empty if none did, or none is known to be the cause
 */
public record Cause(Kind kind, List<KeyChange> keys) {

    /** What a difference may come from. */
    public enum Kind {
        /** Keys that changed, by the trace. */
        KEYS,
        /** One of the keys that changed: the trace does not say which. */
        SOME_KEY,
        /** The environment has another name than before. */
        NAME,
        /** No key changed that it comes from: the program renders it in another way. */
        GENERATOR,
        /** The older environment files cannot be read by this program. */
        UNKNOWN
    }

    /** The program itself. */
    public static final Cause GENERATOR = new Cause(Kind.GENERATOR, List.of());

    /** The name of the environment. */
    public static final Cause NAME = new Cause(Kind.NAME, List.of());

    /** What is not known. */
    public static final Cause UNKNOWN = new Cause(Kind.UNKNOWN, List.of());

    public Cause {
        keys = List.copyOf(keys);
    }
}
