package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of a number of executors that follows the work. Shuffle tracking is always on: there is no external shuffle
 * service on Kubernetes.
 *
 * <pre>{@code
 * dynamicAllocation:
 *   min: 1
 *   max: 10
 * }</pre>
 */
public record DynamicAllocation(
        @Key(value = "The fewest executors.", min = 0, max = 10000)
        int min,

        @Key(value = "The most executors.", min = 1, max = 10000)
        int max,

        @Key(
                value =
                        "How long an executor is kept for the shuffle files it holds. As long as the job needs them if nothing is said.",
                example = "30min")
        @Nullable
        TimeSpan shuffleTrackingTimeout) {}
