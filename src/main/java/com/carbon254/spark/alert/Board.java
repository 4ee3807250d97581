package com.carbon254.spark.alert;

import java.util.Locale;

/** The dashboard that a person who is woken by an alert should open. */
public enum Board {
    /** How the platform is. */
    OVERVIEW,
    /** How jobs ran. */
    JOBS,
    /** What pods use. */
    RESOURCES,
    /** How good tables are. */
    QUALITY;

    /** A short name, part of the dashboard's address. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
