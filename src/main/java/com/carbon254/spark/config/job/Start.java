package com.carbon254.spark.config.job;

import java.util.Locale;

/** Who starts a job. Only what may be started again at any time is synced by a GitOps tool. */
public enum Start {
    /** People, with kubectl; the job's file is applied by hand. */
    MANUAL,
    /** The platform: it streams, and is started again whenever it ends. */
    ALWAYS,
    /** A schedule of the operator. */
    SCHEDULE,
    /** A workflow of DolphinScheduler. */
    DOLPHINSCHEDULER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
