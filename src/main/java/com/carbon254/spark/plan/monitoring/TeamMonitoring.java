package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.value.monitoring.MetricLabel;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a team asks of Prometheus beside the platform.
 *
 * @param groups its rules
 * @param metrics those that it has declared, with their labels
 */
public record TeamMonitoring(List<RulePlan.Group> groups, SortedMap<String, NavigableSet<String>> metrics) {

    /** Labels of every target that an object of the Prometheus operator finds, and those that pods of jobs carry. */
    private static final List<String> OF_TARGETS = List.of(
            "container", "endpoint", "instance", "job", "namespace", "pod", "service", "spark_job", "spark_role");

    public TeamMonitoring {
        groups = List.copyOf(groups);
        metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
    }

    static TeamMonitoring of(Monitoring monitoring) {
        SortedMap<String, NavigableSet<String>> metrics = new TreeMap<>();
        monitoring.metrics().forEach((name, metric) -> {
            NavigableSet<String> labels = new TreeSet<>(OF_TARGETS);
            metric.labels().stream().map(MetricLabel::toString).forEach(labels::add);
            metrics.put(name.toString(), labels);
        });
        return new TeamMonitoring(TeamRules.of(monitoring), metrics);
    }
}
