package com.carbon254.spark.config.alert;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.monitoring.MetricLabel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An alert that a team has written, in the words of Prometheus.
 *
 * <pre>{@code
 * OrdersLate:
 *   expr: time() - max(orders_last_seen_timestamp_seconds) > 3600
 *   for: 10min
 *   severity: critical
 *   annotations: {summary: No order for an hour.}
 *   runbook: https://wiki.example/orders-late
 * }</pre>
 */
public record OwnAlert(
        @Key("What is asked, in PromQL: the alert fires for each series of the answer.")
        String expr,

        @Key(
                value = "How long it must hold before it is told; left out, it is told at once.",
                written = "for",
                example = "10min")
        @Nullable
        TimeSpan after,

        @Key("What it means for the people on call; left out, it is a warning.") @Nullable
        AlertSeverity severity,

        @Key(
                value = "Labels of this alert, beside severity and those of monitoring.routing: name to value.",
                names = "label",
                nameType = MetricLabel.class)
        Map<MetricLabel, String> labels,

        @Key(
                value = "What people read, such as summary and description: name to text, in which Prometheus fills in"
                        + " {{ $labels.… }} and {{ $value }}.",
                names = "annotation",
                nameType = MetricLabel.class)
        Map<MetricLabel, String> annotations,

        @Key("The page that says what to do.") HttpUrl runbook) {}
