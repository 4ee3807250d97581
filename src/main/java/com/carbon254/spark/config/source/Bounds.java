package com.carbon254.spark.config.source;

/** How large a file may be. Generous for people, small enough that no input can exhaust memory or stack. */
final class Bounds {

    /** The largest file in bytes. */
    static final int BYTES = 1 << 20;

    /** The deepest nesting. */
    static final int DEPTH = 40;

    /** The most values in a file, with each alias counted as all that it stands for. */
    static final int NODES = 100_000;

    /** So many characters of one text count as one more value. */
    static final int TEXT = 100;

    private Bounds() {}
}
