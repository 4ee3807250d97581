package com.carbon254.spark.dashboard;

import com.carbon254.spark.alert.JobOfPod;

/** Parts that many expressions share. */
final class Series {

    /** What the operator tells of the jobs that are chosen. */
    static final String OF_JOBS = "exported_namespace=~\"$namespace\",spark_job=~\"$job\"";

    /** What drivers, and kube-state-metrics about Spark's own objects, tell of the jobs that are chosen. */
    static final String OF_TARGETS = "namespace=~\"$namespace\",spark_job=~\"$job\"";

    /** Pods of the jobs that are chosen, by the names that Spark and the operator give them. */
    static final String OF_PODS = "namespace=~\"$namespace\",pod=~\"" + JobOfPod.pods("$job") + "\"";

    /** Containers of these pods. */
    static final String OF_CONTAINERS = OF_PODS + ",container=~\"spark-kubernetes-(driver|executor)\"";

    static final String BY_JOB = "{{spark_job}}";

    private Series() {}

    /** The sum for each job. */
    static String byJob(String vector) {
        return "sum by (exported_namespace, spark_job) (" + vector + ")";
    }

    /** The sum for each job, of a vector that knows pods alone. */
    static String byJobOfPod(String vector) {
        return "sum by (spark_job) (\n" + JobOfPod.label(vector).indent(2) + ")";
    }

    /** New events of the operator over a span of time. */
    static String events(String events, String span) {
        return "sum_over_time(pod:spark_application_" + events + ":new1m{" + OF_JOBS + "}[" + span + "])";
    }

    /** Nothing happened is no gap, but zero. */
    static String orZero(String vector) {
        return "(" + vector + " or vector(0))";
    }
}
