package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.value.TimeSpan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** How Prometheus writes what the configuration says. */
final class PrometheusText {

    private PrometheusText() {}

    /** A span of time: Prometheus has {@code m} for minutes. */
    static String span(TimeSpan span) {
        return span.toString().replace("min", "m");
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A regular expression over names, which have nothing in them that it would have to escape. */
    static String anyOf(Collection<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining("|"));
    }
}
