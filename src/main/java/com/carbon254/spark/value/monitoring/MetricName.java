package com.carbon254.spark.value.monitoring;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a metric of Prometheus: {@code orders_total}, or of a recorded one, {@code shop:orders:rate5m}. */
public record MetricName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "[a-zA-Z_:][a-zA-Z0-9_:]*",
            "the name of a metric: letters, digits, '_' and ':', no digit in front",
            "orders_total");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public MetricName {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static MetricName parse(String text) {
        return new MetricName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
