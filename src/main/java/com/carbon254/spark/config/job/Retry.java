package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a job fails, or cannot be submitted.
 *
 * <pre>{@code
 * retry:
 *   attempts: 3
 *   interval: 1min
 * }</pre>
 */
public record Retry(
        @Key("When it is started again: Always, OnFailure or Never. What fits start and attempts if nothing is said.")
        @Nullable
        Policy policy,

        @Key(value = "How often it is started again after it failed.", min = 0, max = 1000)
        int attempts,

        @Key(value = "How long to wait before that; longer with each attempt.", example = "1min")
        TimeSpan interval,

        @Key(value = "How often it is submitted again after that was refused.", min = 0, max = 1000)
        int submissionAttempts,

        @Key(value = "How long to wait before that; longer with each attempt.", example = "10s")
        TimeSpan submissionInterval) {

    /** When a job is started again. */
    public enum Policy {
        /** Whenever it ends. */
        ALWAYS("Always"),
        /** When it fails, as often as attempts say. */
        ON_FAILURE("OnFailure"),
        /** Never. */
        NEVER("Never");

        private final String name;

        Policy(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
