package com.carbon254.spark.alert;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A recording rule. Of several with the same name and labels the first renders whose series exist.
 *
 * @param name the metric that it records
 * @param expression what is recorded, with the same placeholders as in an {@link Alert}
 * @param labels what is added to its series
 */
public record Recording(String name, String expression, SortedMap<String, String> labels) {

    public Recording {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    static Recording of(String name, String expression) {
        return new Recording(name, expression, new TreeMap<>());
    }

    static Recording ofStatus(String status, String expression) {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put("status", status);
        return new Recording("spark_app_status", expression, labels);
    }
}
