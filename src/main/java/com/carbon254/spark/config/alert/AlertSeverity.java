package com.carbon254.spark.config.alert;

import java.util.Locale;

/** What an alert means for the people on call. */
public enum AlertSeverity {
    /** The person on call is woken. */
    CRITICAL,
    /** Your team looks during the day. */
    WARNING,
    /** No message is sent; it stands beside others. */
    INFO;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
