package com.carbon254.spark.check.metric;

import com.carbon254.spark.promql.Expression;
import com.carbon254.spark.promql.Expression.Aggregation;
import com.carbon254.spark.promql.Expression.Binary;
import com.carbon254.spark.promql.Expression.Call;
import com.carbon254.spark.promql.Expression.Selector;
import com.carbon254.spark.promql.Expression.Text;
import com.carbon254.spark.promql.GroupingLabels;
import com.carbon254.spark.promql.Matcher;
import com.carbon254.spark.promql.Operation.Operator;
import com.carbon254.spark.promql.ValueType;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which labels the series of an expression may have.
 *
 * @param known the metrics
 */
public record SeriesLabels(KnownSeries known) {

    private static final List<String> MAKES_A_LABEL = List.of("label_join", "label_replace");

    /** The labels of an expression, sorted; those of an unknown metric are none. */
    public NavigableSet<String> of(Expression expression) {
        if (expression instanceof Selector selector) {
            return selector.metric().flatMap(known::labels).orElseGet(TreeSet::new);
        }
        if (expression instanceof Aggregation aggregation) {
            return of(aggregation);
        }
        if (expression instanceof Call call) {
            return of(call);
        }
        return expression instanceof Binary binary ? of(binary) : ofParts(expression);
    }

    private NavigableSet<String> ofParts(Expression expression) {
        NavigableSet<String> labels = new TreeSet<>();
        expression.parts().forEach(part -> labels.addAll(of(part)));
        return labels;
    }

    private NavigableSet<String> of(Aggregation aggregation) {
        NavigableSet<String> inner = ofParts(aggregation);
        NavigableSet<String> labels = new TreeSet<>();
        aggregation.grouping().ifPresent(grouping -> {
            if (grouping.choice() == GroupingLabels.Choice.ONLY) {
                labels.addAll(grouping.names());
            } else {
                labels.addAll(inner);
                grouping.names().forEach(labels::remove);
            }
        });
        if (aggregation.parts().get(0) instanceof Text made) {
            labels.add(made.value());
        }
        return List.of("bottomk", "topk").contains(aggregation.operator()) ? inner : labels;
    }

    private NavigableSet<String> of(Call call) {
        if (call.function().startsWith("absent")) {
            return stated(call.parts().get(0));
        }
        NavigableSet<String> labels = ofParts(call);
        if (MAKES_A_LABEL.contains(call.function()) && call.parts().get(1) instanceof Text made) {
            labels.add(made.value());
        }
        if (call.function().equals("histogram_quantile")) {
            labels.remove("le");
        }
        return labels;
    }

    /** What is absent has only the labels that its selector states, and only if it is nothing but a selector. */
    private static NavigableSet<String> stated(Expression absent) {
        NavigableSet<String> labels = new TreeSet<>();
        if (absent instanceof Selector selector) {
            selector.matchers().stream()
                    .filter(matcher -> matcher.operator() == Matcher.Operator.EQUAL)
                    .map(Matcher::label)
                    .forEach(labels::add);
        }
        return labels;
    }

    /** A number has none, so that those of the other side count. */
    private NavigableSet<String> of(Binary binary) {
        NavigableSet<String> labels = of(binary.left());
        if (binary.operation().operator() == Operator.OR || binary.left().type() == ValueType.SCALAR) {
            labels.addAll(of(binary.right()));
        }
        labels.addAll(binary.operation().takenOver());
        return labels;
    }
}
