package com.carbon254.spark.check.metric;

import com.carbon254.spark.promql.Expression;
import com.carbon254.spark.promql.Expression.Aggregation;
import com.carbon254.spark.promql.Expression.Binary;
import com.carbon254.spark.promql.Expression.Selector;
import com.carbon254.spark.promql.GroupingLabels;
import com.carbon254.spark.promql.Matcher;
import com.carbon254.spark.promql.Operation.Operator;
import com.carbon254.spark.spelling.NearName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds metrics and labels in an expression that have no source.
 *
 * @param known the metrics
 */
public record ExpressionFaults(KnownSeries known) {

    /**
     * A name that leads to nothing.
     *
     * @param problem what is wrong, with the name in quotes
     * @param near the name that was probably meant; empty if none is near
     */
    public record Unknown(String problem, Optional<String> near) {}

    /** What an expression names in vain, in the order of the text. */
    public List<Unknown> of(Expression expression) {
        List<Unknown> faults = new ArrayList<>();
        expression.all().forEach(part -> {
            if (part instanceof Selector selector) {
                selector(selector, faults);
            } else if (part instanceof Aggregation aggregation) {
                aggregation.grouping().ifPresent(grouping -> grouping(aggregation, grouping, faults));
            } else if (part instanceof Binary binary) {
                binary(binary, faults);
            }
        });
        return faults.stream().distinct().toList();
    }

    /** The label as a fault, if the series of the expression cannot have it. */
    public Optional<Unknown> label(String label, Collection<String> labels, String of) {
        return labels.contains(label) || label.startsWith("$")
                ? Optional.empty()
                : Optional.of(
                        new Unknown("no series of " + of + " has a label \"" + label + "\"", near(label, labels)));
    }

    private static Optional<String> near(String label, Collection<String> labels) {
        return NearName.find(label, labels);
    }

    private void selector(Selector selector, List<Unknown> faults) {
        Optional<String> metric = selector.metric();
        if (metric.isEmpty()) {
            return;
        }
        String name = metric.get();
        Optional<NavigableSet<String>> labels = known.labels(name);
        if (labels.isEmpty()) {
            faults.add(new Unknown(known.absence(name), known.near(name)));
            return;
        }
        selector.matchers().stream()
                .map(Matcher::label)
                .filter(label -> !label.equals("__name__"))
                .flatMap(label -> label(label, labels.get(), name).stream())
                .forEach(faults::add);
    }

    private void grouping(Aggregation aggregation, GroupingLabels grouping, List<Unknown> faults) {
        Expression inner = aggregation.parts().get(aggregation.parts().size() - 1);
        labels(grouping.names().stream(), inner, aggregation.operator(), faults);
    }

    private void binary(Binary binary, List<Unknown> faults) {
        String shown = "what \"" + binary.operation().operator() + "\" stands between";
        binary.operation().matching().ifPresent(matching -> {
            labels(matching.names().stream(), binary.left(), shown, faults);
            labels(matching.names().stream(), binary.right(), shown, faults);
        });
        if (binary.operation().operator() != Operator.OR) {
            labels(binary.operation().takenOver().stream(), binary.right(), shown, faults);
        }
    }

    /** Where the metric itself is unknown, its labels are no further fault. */
    private void labels(Stream<String> names, Expression series, String of, List<Unknown> faults) {
        NavigableSet<String> labels = new SeriesLabels(known).of(series);
        boolean unknown = series.all()
                .filter(Selector.class::isInstance)
                .flatMap(part -> ((Selector) part).metric().stream())
                .anyMatch(metric -> known.labels(metric).isEmpty());
        if (!unknown) {
            names.flatMap(name -> label(name, labels, of).stream()).forEach(faults::add);
        }
    }
}
