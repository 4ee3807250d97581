package com.carbon254.spark.validate.operator;

import com.carbon254.spark.config.operator.OperatorMetrics;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.monitoring.LatencyBuckets;
import com.carbon254.spark.value.monitoring.MetricLabel;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The operator's metrics can be registered, and are those that monitors, recording rules and alerts ask for. */
final class OperatorMeters implements OperatorRule {

    /** The labels by which alerts and recording rules tell jobs apart. */
    private static final List<String> ASKED_FOR = List.of("app_type", "namespace", "spark_job");

    @Override
    public void check(Subject subject) {
        OperatorMetrics metrics = subject.operator().metrics();
        if (metrics.enabled()) {
            prefix(subject, metrics);
            labels(subject, metrics.labels());
            buckets(subject, "metrics.submitBuckets", metrics.submitBuckets());
            buckets(subject, "metrics.startBuckets", metrics.startBuckets());
        } else if (isMonitored(subject)) {
            subject.fault(
                    Rule.OPERATOR_METRICS,
                    "metrics.enabled",
                    "\"false\" leaves the monitor of the operator and its alerts without series",
                    "monitoring asks for the operator's metrics",
                    "set it to true, or monitoring.enabled to false");
        }
    }

    private static boolean isMonitored(Subject subject) {
        return subject.environment().config().monitoring().enabled();
    }

    private static void prefix(Subject subject, OperatorMetrics metrics) {
        if (metrics.prefix() == null) {
            return;
        }
        if (!metrics.prefix().toString().endsWith("_")) {
            subject.fault(
                    Rule.OPERATOR_METRICS,
                    "metrics.prefix",
                    "\"" + metrics.prefix() + "\" is glued to the names without a separator",
                    "a prefix ends with '_'",
                    "write \"" + metrics.prefix() + "_\"");
        }
        if (isMonitored(subject)) {
            subject.fault(
                    Rule.OPERATOR_METRICS,
                    "metrics.prefix",
                    "\"" + metrics.prefix() + "\" gives the metrics names that no alert and no recording rule asks for",
                    "monitoring asks for names without a prefix",
                    "remove it, or set monitoring.enabled to false");
        }
    }

    private static void labels(Subject subject, List<MetricLabel> labels) {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i).toString();
            if (!seen.add(label)) {
                subject.fault(
                        Rule.OPERATOR_METRICS,
                        "metrics.labels[" + i + "]",
                        "\"" + label + "\" stands there twice, and the operator would register no metric of jobs",
                        "a metric has a label once",
                        "remove one of them");
            }
        }
        if (isMonitored(subject)) {
            ASKED_FOR.stream()
                    .filter(label -> !seen.contains(label))
                    .forEach(label -> subject.fault(
                            Rule.OPERATOR_METRICS,
                            "metrics.labels",
                            "\"" + label + "\" is missing, by which alerts and recording rules tell jobs apart",
                            "monitoring asks for " + String.join(", ", ASKED_FOR),
                            "add it"));
        }
    }

    private static void buckets(Subject subject, String key, LatencyBuckets buckets) {
        List<BigDecimal> bounds = buckets.bounds();
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i).compareTo(bounds.get(i - 1)) <= 0) {
                subject.fault(
                        Rule.OPERATOR_METRICS,
                        key,
                        "\"" + bounds.get(i) + "\" does not follow \"" + bounds.get(i - 1)
                                + "\", and the controller would not start",
                        "the bounds of a histogram rise",
                        "sort them, each once");
                return;
            }
        }
    }
}
