package com.carbon254.spark.config.connect;

import java.util.Locale;

/** Whether a connector works. */
public enum ConnectorState {
    /** It reads changes. */
    RUNNING,
    /** It reads none, and its tasks stay. */
    PAUSED,
    /** It reads none, and its tasks are gone. */
    STOPPED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
