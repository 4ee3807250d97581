package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.CronSchedule;
import com.carbon254.spark.value.kubernetes.TimeZoneName;
import org.jspecify.annotations.Nullable;

/**
 * When a job runs.
 *
 * <pre>{@code
 * schedule:
 *   cron: "0 3 * * *"
 *   timeZone: Europe/Berlin
 * }</pre>
 */
public record Schedule(
        @Key("Minute, hour, day of the month, month and day of the week.") @Nullable
        CronSchedule cron,

        @Key("The time zone that cron is read in.") TimeZoneName timeZone,

        @Key("What happens when the last run is still going on.")
        Concurrency concurrency,

        @Key(value = "How many runs that succeeded are kept.", min = 1, max = 100)
        int successfulRuns,

        @Key(value = "How many runs that failed are kept.", min = 1, max = 100)
        int failedRuns) {

    /** What happens to a run whose predecessor has not ended. */
    public enum Concurrency {
        /** It starts beside it. */
        ALLOW("Allow"),
        /** It is left out. */
        FORBID("Forbid"),
        /** It takes its place. */
        REPLACE("Replace");

        private final String name;

        Concurrency(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
