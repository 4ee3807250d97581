package com.carbon254.spark.config.alert;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.monitoring.MetricLabel;
import java.util.List;

/** A metric that no exporter of the catalogue serves. */
public record OwnMetric(
        @Key("What serves it: a job, an exporter.") String from,

        @Key(
                value =
                        "Its labels, beside those that Prometheus adds to every series: job, instance, namespace, pod, container,"
                                + " endpoint, service.",
                optional = true)
        List<MetricLabel> labels) {}
