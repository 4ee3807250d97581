package com.carbon254.spark.dashboard;

/**
 * What a panel asks Prometheus.
 *
 * @param expression what is asked; <code>${platform}</code> stands for the namespace of the platform, <code>${operator}</code>
 *     for that of the operator, and what begins with {@code $} alone for one of Grafana's variables
 * @param legend what its series are called; in a table, its column
 * @param unit the unit of its column, where it differs from that of its panel; else empty
 */
public record Query(String expression, String legend, String unit) {}
