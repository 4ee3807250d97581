package com.carbon254.spark.kube;

/**
 * When a probe asks and when it gives up, in whole seconds.
 *
 * @param period between two questions
 * @param timeout for one answer
 * @param failures in a row until the probe has failed
 */
public record ProbeTiming(int period, int timeout, int failures) {

    /** Refuses what the API server refuses, and a timeout that outlasts the period. */
    public ProbeTiming {
        if (period < 1 || timeout < 1 || failures < 1 || timeout > period) {
            throw new IllegalArgumentException(
                    "period " + period + ", timeout " + timeout + ", failures " + failures + " make no probe");
        }
    }
}
