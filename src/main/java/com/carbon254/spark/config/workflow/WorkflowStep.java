package com.carbon254.spark.config.workflow;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.workflow.ParameterName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a workflow, which runs a job to its end.
 *
 * <pre>{@code
 * check:
 *   job: quality-check
 *   after: [enrich]
 *   retries: 1
 *   retryInterval: 5min
 * }</pre>
 */
public record WorkflowStep(
        @Key(
                "The job that the step runs: one that ends, with start manual or dolphinscheduler. The step has an application of its own for each run.")
        DnsLabel job,

        @Key(value = "The steps that must have succeeded before.", optional = true)
        List<DnsLabel> after,

        @Key(
                value =
                        "What the program is given in place of the job's arguments. ${name} is the value of a parameter.",
                optional = true)
        List<String> arguments,

        @Key(
                "A parameter by which people may choose the image of a run. Its value is the job's image unless parameters say otherwise.")
        @Nullable
        ParameterName imageParameter,

        @Key(
                "What a failed job means to the workflow: stop fails the step, goOn tells of it in the step's log and lets the next steps run. stop if nothing is said.")
        @Nullable
        StepFailure onFailure,

        @Key(
                value =
                        "How often DolphinScheduler tries the step again. 0 if nothing is said: the job's own retry starts it again already.",
                min = 0,
                max = 100)
        @Nullable
        Integer retries,

        @Key("How long it waits before that, in whole minutes. 1min if nothing is said.") @Nullable
        TimeSpan retryInterval,

        @Key(
                "How long the step may take before it ends the job and fails, in whole minutes. For ever if nothing is said.")
        @Nullable
        TimeSpan timeout) {

    /** What a failed job means to its workflow. */
    public enum StepFailure {
        /** The step fails. */
        STOP("stop"),
        /** The next steps run. */
        GO_ON("goOn");

        private final String name;

        StepFailure(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
