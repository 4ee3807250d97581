package com.carbon254.spark.catalogue.operator;

import java.util.Locale;

/** What a release makes of a flag, as the last column of its table says. */
public enum FlagUse {
    /** The process reads it. */
    READ,
    /** The process takes it and does nothing with it. */
    IGNORED,
    /** The process does not start with it: only another release has it. */
    ABSENT;

    static FlagUse parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
