package com.carbon254.spark.claims;

/**
 * Who sets Spark properties.
 *
 * @param path the key path below which keys of a job stand: {@code jobs.orders}, or {@code jobDefaults} for all jobs
 * @param isJob whether they are a job's own, rather than the settings of all submissions
 */
public record PropertyOwner(String path, boolean isJob) {

    private static final String DEFAULTS = "jobDefaults";

    /** The settings of all submissions, {@code settings.sparkConf}. */
    public static final PropertyOwner SETTINGS = new PropertyOwner(DEFAULTS, false);

    /** What jobs inherit, {@code jobDefaults.conf}. */
    public static final PropertyOwner ALL_JOBS = new PropertyOwner(DEFAULTS, true);

    /** A job, by its name. */
    public static PropertyOwner job(Object name) {
        return new PropertyOwner("jobs." + name, true);
    }
}
