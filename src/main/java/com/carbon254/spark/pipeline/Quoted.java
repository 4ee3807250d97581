package com.carbon254.spark.pipeline;

import java.util.regex.Pattern;

/** A word of a command of the shell. */
final class Quoted {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");

    private Quoted() {}

    /** The word as a shell reads it back, in quotes where it needs them. */
    static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
