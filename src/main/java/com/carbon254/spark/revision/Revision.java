package com.carbon254.spark.revision;

/**
 * A commit to compare with.
 *
 * @param id its hash, 40 hexadecimal digits
 * @param name what the user calls it, or how it was found
 */
public record Revision(String id, String name) {

    private static final int SHORT = 10;

    /** {@code main (0123456789)}. */
    @Override
    public String toString() {
        String start = id.substring(0, SHORT);
        return id.startsWith(name) ? start : name + " (" + start + ")";
    }
}
