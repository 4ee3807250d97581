package com.carbon254.spark.config.container;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.Quantity;

/**
 * What a container asks for and may use.
 *
 * <pre>{@code
 * resources:
 *   cpu: 200m
 *   memory: 1Gi
 *   cpuLimit: "1"
 * }</pre>
 */
public record ContainerResources(
        @Key("The CPU that the container asks for.") Quantity cpu,

        @Key(
                value =
                        "The memory that the container asks for; it is the limit, too, so that the node cannot take it away.",
                example = "2Gi")
        Quantity memory,

        @Key("The CPU that the container may use.") Quantity cpuLimit) {}
