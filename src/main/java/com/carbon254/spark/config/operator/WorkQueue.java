package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * How the controller's queue of work is slowed down.
 *
 * <pre>{@code
 * workQueue:
 *   rate: 50
 *   burst: 500
 *   maxDelay: 6h
 * }</pre>
 */
public record WorkQueue(
        @Key(value = "Objects a second.", min = 1, max = 100000)
        int rate,

        @Key(value = "Objects at once.", min = 1, max = 100000)
        int burst,

        @Key(value = "How long an object waits at most after faults; null for ever longer.", example = "1h") @Nullable
        TimeSpan maxDelay) {}
