package com.carbon254.spark.config.namespace;

import com.carbon254.spark.config.shape.Key;
import org.jspecify.annotations.Nullable;

/**
 * A PriorityClass, by which pods wait for room before or after others.
 *
 * <pre>{@code
 * spark-streams:
 *   value: 1000
 *   description: Streams come before batch jobs.
 * }</pre>
 */
public record PriorityClassWish(
        @Key(value = "The priority: pods of a higher one are scheduled first.", min = -2147483648L, max = 1000000000)
        int value,

        @Key("Which pods it is for.") String description,

        @Key("Whether its pods take the room of running pods of a lower priority; they do if nothing is said.")
        @Nullable
        Boolean preempts) {}
