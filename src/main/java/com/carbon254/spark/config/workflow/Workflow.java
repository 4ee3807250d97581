package com.carbon254.spark.config.workflow;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.CronSchedule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.TimeZoneName;
import com.carbon254.spark.value.workflow.ParameterName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow of DolphinScheduler, whose steps run jobs.
 *
 * <pre>{@code
 * nightly:
 *   description: Enriches the events of a day, checks and aggregates them.
 *   cron: "30 2 * * *"
 *   parameters: {date: "$[yyyy-MM-dd-1]"}
 *   steps:
 *     enrich: {job: enrichment, arguments: [--date, "${date}"]}
 *     check: {job: quality-check, after: [enrich]}
 * }</pre>
 */
public record Workflow(
        @Key("What the workflow does, as a note to its users.")
        String description,

        @Key(
                "When the workflow runs: minute, hour, day of the month, month and day of the week. Without it, people start it.")
        @Nullable
        CronSchedule cron,

        @Key("The time zone that cron is read in. That of dolphinScheduler if nothing is said.") @Nullable
        TimeZoneName timeZone,

        @Key(
                "How long a run may take before DolphinScheduler warns, in whole minutes. Steps have a timeout of their own that ends them.")
        @Nullable
        TimeSpan timeout,

        @Key(
                "What a run does while an earlier one goes on: parallel runs beside it, wait follows it, discard leaves the run out. wait if nothing is said.")
        @Nullable
        Overlap overlap,

        @Key(
                "What happens to steps that do not follow a failed one: continue lets them run, end stops them. continue if nothing is said.")
        @Nullable
        FailureStrategy onFailure,

        @Key("Whom DolphinScheduler tells how a scheduled run ended. Without the key it tells no alert group.")
        @Nullable
        Notification notification,

        @Key(
                value = "What people and schedules may set for a run: parameter to its value. A value may hold times of"
                        + " DolphinScheduler, such as $[yyyy-MM-dd-1] for the day before the run.",
                names = "parameter",
                nameType = ParameterName.class)
        Map<ParameterName, String> parameters,

        @Key(value = "The steps: name to the job that each runs.", names = "step", nameType = DnsLabel.class)
        Map<DnsLabel, WorkflowStep> steps) {

    /** What a run does whose predecessor has not ended. */
    public enum Overlap {
        /** It runs beside it. */
        PARALLEL("parallel"),
        /** It follows it. */
        WAIT("wait"),
        /** It is left out. */
        DISCARD("discard");

        private final String name;

        Overlap(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What happens to steps beside a failed one. */
    public enum FailureStrategy {
        /** They run. */
        CONTINUE("continue"),
        /** They are stopped. */
        END("end");

        private final String name;

        FailureStrategy(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
