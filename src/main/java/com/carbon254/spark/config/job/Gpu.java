package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DeviceResource;

/**
 * A device of the node.
 *
 * <pre>{@code
 * gpu:
 *   resource: nvidia.com/gpu
 *   count: 1
 * }</pre>
 */
public record Gpu(
        @Key("The resource that the node's device plugin offers.")
        DeviceResource resource,

        @Key(value = "How many.", min = 1, max = 16) int count) {}
