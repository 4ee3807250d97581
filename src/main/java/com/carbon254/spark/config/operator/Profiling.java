package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;

/**
 * Profiles of the running controller (Go's pprof), open to everyone who reaches the port.
 *
 * <pre>{@code
 * profiling:
 *   enabled: true
 *   port: 6060
 * }</pre>
 */
public record Profiling(
        @Key("Whether they are served, with a Service in front.")
        boolean enabled,

        @Key(value = "The port.", min = 1024, max = 65535) int port) {}
