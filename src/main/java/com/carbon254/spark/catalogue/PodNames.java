package com.carbon254.spark.catalogue;

/** What the operator and Spark put behind the name of a job to name runs and pods, as regular expressions. */
public final class PodNames {

    /** The time of a scheduled run, in nanoseconds (operator 2.5.2, scheduledsparkapplication controller). */
    public static final String RUN = "[0-9]{8,19}";

    /** What tells the executors of one application from those of another (Spark 3.5, KubernetesConf). */
    public static final String APPLICATION = "[0-9a-f]{16}";

    private PodNames() {}
}
