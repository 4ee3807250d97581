package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;

/**
 * How many pods remain when nodes are drained.
 *
 * <pre>{@code
 * disruptionBudget:
 *   enabled: true
 *   minAvailable: 1
 * }</pre>
 */
public record DisruptionBudget(
        @Key("Whether it is rendered. It needs more replicas than must remain.")
        boolean enabled,

        @Key(value = "How many pods remain.", min = 1, max = 8)
        int minAvailable) {}
