package com.carbon254.spark.check.monitoring;

import com.carbon254.spark.catalogue.metric.Exporter;
import com.carbon254.spark.catalogue.metric.Metric;
import com.carbon254.spark.catalogue.metric.Metrics;
import com.carbon254.spark.check.metric.KnownSeries;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.promql.Expression;
import com.carbon254.spark.promql.Expression.Selector;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The series of a rule or panel are brought to Prometheus, by a monitor that is printed here or by the cluster.
 *
 * @param elsewhere the exporters that others bring to Prometheus
 * @param declared metrics that a team has declared, and brings to Prometheus itself
 */
record ScrapedMetrics(NavigableSet<String> elsewhere, SortedMap<String, NavigableSet<String>> declared)
        implements ObjectRule {

    /** What kube-state-metrics is told is in a file of this name. */
    private static final String STATES = "spark-state-metrics.yaml";

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        NavigableSet<String> scraped = scraped(objects);
        KnownSeries all = PrometheusRules.walk(
                objects,
                declared,
                (rule, expression, known) -> missing(expression, known, scraped)
                        .forEach(metric -> faults.add(rule.fault(
                                problem(metric),
                                "the series of a rule are brought to Prometheus",
                                "add the monitor, or leave the rule out",
                                Rule.METRIC_SCRAPED))));
        for (DashboardQuery query : DashboardQuery.of(objects)) {
            query.parsed()
                    .flatMap(expression -> missing(expression, all, scraped))
                    .forEach(metric -> faults.add(query.fault(
                            problem(metric),
                            "the series of a panel are brought to Prometheus",
                            "add the monitor, or leave the panel out",
                            Rule.METRIC_SCRAPED)));
        }
        return faults;
    }

    private static String problem(Metric metric) {
        return "Prometheus does not scrape \"" + metric.name() + "\" of "
                + metric.exporter().name();
    }

    private static Stream<Metric> missing(Expression expression, KnownSeries known, NavigableSet<String> scraped) {
        return metrics(expression)
                .filter(name -> !known.isRecorded(name))
                .flatMap(name -> Metrics.find(name).stream())
                .filter(metric -> !scraped.contains(metric.exporter().name()));
    }

    private static Stream<String> metrics(Expression expression) {
        return expression
                .all()
                .filter(Selector.class::isInstance)
                .flatMap(part -> ((Selector) part).metric().stream())
                .distinct();
    }

    private NavigableSet<String> scraped(Objects objects) {
        NavigableSet<String> scraped = new TreeSet<>(elsewhere);
        Exporter.all().stream()
                .filter(exporter -> isBrought(exporter, objects))
                .map(Exporter::name)
                .forEach(scraped::add);
        return scraped;
    }

    private static boolean isBrought(Exporter exporter, Objects objects) {
        return switch (exporter.broughtBy()) {
            case Exporter.ANY ->
                Stream.of("PodMonitor", "ServiceMonitor")
                        .anyMatch(kind -> objects.ofKind(kind).findAny().isPresent());
            case "ConfigMap" ->
                objects.ofKind("ConfigMap")
                        .anyMatch(map -> map.content().path("data").has(STATES));
            case "PodMonitor" -> isScraped(exporter, objects, "podMetricsEndpoints");
            case "ServiceMonitor" -> isScraped(exporter, objects, "endpoints");
            default -> false;
        };
    }

    private static boolean isScraped(Exporter exporter, Objects objects, String endpoints) {
        return objects.ofKind(exporter.broughtBy())
                .flatMap(monitor ->
                        monitor.content().path("spec").path(endpoints).valueStream())
                .anyMatch(endpoint -> is(endpoint, exporter));
    }

    private static boolean is(JsonNode endpoint, Exporter exporter) {
        return endpoint.path("port").asText().equals(exporter.port())
                && endpoint.path("path").asText("/metrics").equals(exporter.path());
    }
}
