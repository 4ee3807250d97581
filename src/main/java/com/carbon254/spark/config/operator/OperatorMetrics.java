package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.monitoring.LatencyBuckets;
import com.carbon254.spark.value.monitoring.MetricLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the operator shows to Prometheus.
 *
 * <pre>{@code
 * metrics:
 *   labels: [app_type, namespace, spark_job]
 *   submitBuckets: 0.5,1,2,4,8,16,32,64,128,256
 * }</pre>
 */
public record OperatorMetrics(
        @Key("Whether both processes serve metrics, with a Service in front.")
        boolean enabled,

        @Key(value = "The port.", min = 1024, max = 65535) int port,

        @Key("What the names of the metrics of jobs begin with; it ends with '_'. Alerts ask for names without one.")
        @Nullable
        MetricLabel prefix,

        @Key(value = "Labels of jobs that the metrics have; namespace is that of the job.", max = 20)
        List<MetricLabel> labels,

        @Key("The bounds of the histogram of the time until a job is submitted, in seconds.")
        LatencyBuckets submitBuckets,

        @Key("The bounds of the histogram of the time until a job runs, in seconds.")
        LatencyBuckets startBuckets) {}
