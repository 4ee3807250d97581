package com.carbon254.spark.config.namespace;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.Quantity;
import org.jspecify.annotations.Nullable;

/** What containers of a namespace have that say nothing of it themselves. */
public record ContainerDefaults(
        @Key("The CPU that they ask for.") @Nullable Quantity cpu,

        @Key(value = "The memory that they ask for.", example = "256Mi") @Nullable
        Quantity memory,

        @Key(value = "The CPU that they may use.", example = "1") @Nullable
        Quantity cpuLimit,

        @Key(value = "The memory that they may use.", example = "1Gi") @Nullable
        Quantity memoryLimit) {}
