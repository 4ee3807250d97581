package com.carbon254.spark.config;

import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.config.container.ServicePlacement;
import com.carbon254.spark.config.shape.Key;

/**
 * The Job that prepares the object store and the catalog.
 *
 * <pre>{@code
 * bootstrap:
 *   enabled: true
 * }</pre>
 */
public record Bootstrap(
        @Key("Whether the Job is rendered. Without it, your team makes the buckets, prefixes and namespaces.")
        boolean enabled,

        @Key("What the Job's container may use.") ContainerResources resources,

        @Key("On which nodes the pod of the Job runs.") ServicePlacement placement) {}
