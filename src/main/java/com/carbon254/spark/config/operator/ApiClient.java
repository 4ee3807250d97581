package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;

/**
 * How often a process may ask the API server.
 *
 * <pre>{@code
 * apiClient:
 *   rate: 20
 *   burst: 30
 * }</pre>
 */
public record ApiClient(
        @Key(value = "Requests a second.", min = 1, max = 10000)
        int rate,

        @Key(value = "Requests at once.", min = 1, max = 10000)
        int burst) {}
