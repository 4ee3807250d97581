package com.carbon254.spark.output;

import java.util.Locale;

/** What a run did to a file. */
public enum Fate {
    /** It is new, or has new content. */
    WRITTEN,
    /** It is no longer generated. */
    REMOVED,
    /** It has the right content already and was not touched. */
    UNCHANGED;

    /** The word that stands in lists. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
