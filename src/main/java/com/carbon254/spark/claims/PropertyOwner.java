package com.carbon254.spark.claims;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.value.kubernetes.DnsLabel;

/**
 * Who sets Spark properties.
 *
 * @param path the key path below which keys of a job stand: {@code jobs.orders}, or {@code jobDefaults} for all jobs
 * @param kind what that is
 */
public record PropertyOwner(String path, Kind kind) {

    /** Kinds of owners. */
    public enum Kind {
        /** The settings of all submissions. */
        SETTINGS,
        /** A job that ends, or the defaults of all jobs. */
        BATCH,
        /** A job that streams. */
        STREAM
    }

    private static final String DEFAULTS = "jobDefaults";

    /** The settings of all submissions, {@code settings.sparkConf}. */
    public static final PropertyOwner SETTINGS = new PropertyOwner(DEFAULTS, Kind.SETTINGS);

    /** What jobs inherit, {@code jobDefaults.conf}. */
    public static final PropertyOwner ALL_JOBS = new PropertyOwner(DEFAULTS, Kind.BATCH);

    /** A job, by its name. */
    public static PropertyOwner of(DnsLabel name, Job job) {
        return new PropertyOwner("jobs." + name, job.streaming() == null ? Kind.BATCH : Kind.STREAM);
    }

    /** Whether they are a job's own, rather than the settings of all submissions. */
    boolean isJob() {
        return kind != Kind.SETTINGS;
    }
}
