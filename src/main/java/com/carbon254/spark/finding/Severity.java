package com.carbon254.spark.finding;

import java.util.Locale;

/** What a finding does to the run. */
public enum Severity {
    /** Stops the run; the input cannot be rendered. */
    ERROR,
    /** Stops the run until the environment silences the rule with a reason. */
    DANGER,
    /** Is printed and does not stop the run. */
    WARNING,
    /** Is counted, and listed on request: there is nothing to mend. */
    NOTE;

    /** Whether the run must not go on. */
    public boolean stops() {
        return this == ERROR || this == DANGER;
    }

    /** Whether an environment may silence it with a reason. */
    public boolean isSilenceable() {
        return this != ERROR;
    }

    /** The word that stands in reports. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
