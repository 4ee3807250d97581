package com.carbon254.spark.promql;

/** Whether an expression may hold what Grafana fills in before Prometheus sees it. */
public enum Placeholders {
    /** A rule is read by Prometheus itself. */
    REFUSED,
    /** A dashboard's query: {@code $__rate_interval}, {@code $namespace}, {@code ${job:regex}}. */
    ACCEPTED
}
