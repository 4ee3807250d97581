package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;

/**
 * The operator's CustomResourceDefinitions, of which a cluster has one set.
 *
 * <pre>{@code
 * crds:
 *   managed: true
 * }</pre>
 */
public record Crds(
        @Key("Whether this environment renders them. In a cluster of several environments one of them does.")
        boolean managed) {}
