/**
 * What Prometheus scrapes and asks ({@code spark-servicemonitor.yaml}: monitors, alert rules and recording rules), and
 * what kube-state-metrics tells of Spark objects ({@code spark-state-metrics.yaml}).
 */
@NullMarked
package com.carbon254.spark.monitoring;

import org.jspecify.annotations.NullMarked;
