package com.carbon254.spark.promql;

import java.util.List;
import java.util.Optional;

/** The aggregations of PromQL, and what the parameter of those is that take one. */
final class Aggregations {

    private static final List<String> PLAIN = List.of("avg", "count", "group", "max", "min", "stddev", "stdvar", "sum");
    private static final List<String> WITH_NUMBER = List.of("bottomk", "quantile", "topk");
    private static final String WITH_TEXT = "count_values";

    private Aggregations() {}

    static boolean has(String word) {
        return PLAIN.contains(word) || parameter(word).isPresent();
    }

    static Optional<ValueType> parameter(String word) {
        if (word.equals(WITH_TEXT)) {
            return Optional.of(ValueType.STRING);
        }
        return WITH_NUMBER.contains(word) ? Optional.of(ValueType.SCALAR) : Optional.empty();
    }
}
