package com.carbon254.spark.check.monitoring;

import com.carbon254.spark.check.metric.ExpressionFaults;
import com.carbon254.spark.check.metric.KnownSeries;
import com.carbon254.spark.check.metric.SeriesLabels;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.promql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rules and panels name metrics and labels that exist, in their expressions and in what people read: an alert over a name
 * without a source never fires, and gives no sign of it.
 *
 * @param declared metrics that a team has declared, with their labels
 */
record KnownMetrics(SortedMap<String, NavigableSet<String>> declared) implements ObjectRule {

    private static final String ALLOWED = "metrics and labels are those of the catalogue, or recorded by a rule before";
    private static final Pattern SHOWN = Pattern.compile("\\$labels\\.([a-zA-Z_][a-zA-Z0-9_]*)");

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        KnownSeries all = PrometheusRules.walk(objects, declared, (rule, expression, known) -> {
            ExpressionFaults finder = new ExpressionFaults(known);
            List<ExpressionFaults.Unknown> unknown = finder.of(expression);
            Stream<ExpressionFaults.Unknown> shown =
                    unknown.isEmpty() ? shown(rule, expression, known) : Stream.empty();
            Stream.concat(unknown.stream(), shown).map(one -> fault(rule, one)).forEach(faults::add);
        });
        ExpressionFaults finder = new ExpressionFaults(all);
        for (DashboardQuery query : DashboardQuery.of(objects)) {
            query.parsed()
                    .flatMap(expression -> unknown(query, expression, finder))
                    .map(one -> query.fault(one.problem(), ALLOWED, remedy(one), Rule.METRIC_KNOWN))
                    .forEach(faults::add);
        }
        return faults;
    }

    /** The legend of a panel names labels, too. */
    private static Stream<ExpressionFaults.Unknown> unknown(
            DashboardQuery query, Expression expression, ExpressionFaults finder) {
        List<ExpressionFaults.Unknown> unknown = finder.of(expression);
        if (!unknown.isEmpty()) {
            return unknown.stream();
        }
        NavigableSet<String> labels = new SeriesLabels(finder.known()).of(expression);
        return query.shownLabels().flatMap(label -> finder.label(label, labels, "this panel").stream());
    }

    /** A template sees the labels of the series alone: those that the rule adds come later. */
    private static Stream<ExpressionFaults.Unknown> shown(
            PrometheusRules.Rule rule, Expression expression, KnownSeries known) {
        NavigableSet<String> labels = new SeriesLabels(known).of(expression);
        return rule.content()
                .path("annotations")
                .valueStream()
                .flatMap(text -> SHOWN.matcher(text.asText()).results())
                .map(match -> match.group(1))
                .distinct()
                .flatMap(label -> new ExpressionFaults(known).label(label, labels, "this alert").stream());
    }

    private static Fault fault(PrometheusRules.Rule rule, ExpressionFaults.Unknown unknown) {
        return rule.fault(unknown.problem(), ALLOWED, remedy(unknown), Rule.METRIC_KNOWN);
    }

    private static String remedy(ExpressionFaults.Unknown unknown) {
        return unknown.near().map(near -> "did you mean \"" + near + "\"?").orElse("name what is served");
    }
}
