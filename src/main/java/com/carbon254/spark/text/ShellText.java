package com.carbon254.spark.text;

import com.carbon254.spark.value.kubernetes.EnvironmentVariable;

/** The escaper of POSIX shell scripts. */
final class ShellText {

    private ShellText() {}

    /** A variable's name; its type admits nothing that the shell reads otherwise. */
    static Escaped name(String name) {
        return new Escaped(EnvironmentVariable.parse(name).text());
    }

    /** A word in single quotes, where only the quote itself has a meaning. */
    static Escaped word(String word) {
        if (word.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("no environment variable can hold a NUL character");
        }
        return new Escaped("'" + word.replace("'", "'\\''") + "'");
    }
}
