package com.carbon254.spark.config.alert;

import java.util.Locale;

/** What an alert means for the people on call. */
public enum AlertSeverity {
    /** Somebody is woken. */
    CRITICAL,
    /** Somebody looks during the day. */
    WARNING,
    /** Nobody is told; it stands beside others. */
    INFO;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
