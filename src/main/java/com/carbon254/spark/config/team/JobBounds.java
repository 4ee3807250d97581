package com.carbon254.spark.config.team;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.JavaMemory;
import org.jspecify.annotations.Nullable;

/**
 * How large a job may be. What all jobs of a namespace may have together is its quota.
 *
 * <pre>{@code
 * exceed: {executors: 20, cpu: "8", memory: 32g}
 * }</pre>
 */
public record JobBounds(
        @Key(value = "The executors of a job: instances, or dynamicAllocation.max.", min = 1, max = 10000) @Nullable
        Integer executors,

        @Key(value = "The CPU that a driver or an executor may use: coreLimit, or cores.", example = "8") @Nullable
        Quantity cpu,

        @Key(
                value =
                        "The memory of a driver or an executor: memory, and memoryOverhead where it is stated; Spark's own share comes on top.",
                example = "32g")
        @Nullable
        JavaMemory memory) {}
