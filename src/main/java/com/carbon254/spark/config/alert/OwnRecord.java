package com.carbon254.spark.config.alert;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.monitoring.MetricLabel;
import java.util.Map;

/** What is recorded under a name, in the words of Prometheus. */
public record OwnRecord(
        @Key("What is asked, in PromQL.") String expr,

        @Key(
                value = "Labels that are added to the series: name to value.",
                names = "label",
                nameType = MetricLabel.class)
        Map<MetricLabel, String> labels) {}
