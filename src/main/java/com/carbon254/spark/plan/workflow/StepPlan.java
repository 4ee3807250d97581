package com.carbon254.spark.plan.workflow;

import com.carbon254.spark.config.workflow.WorkflowStep;
import com.carbon254.spark.config.workflow.WorkflowStep.StepFailure;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.workflow.ParameterName;
import java.util.List;
import java.util.Optional;

/**
 * A step of a workflow.
 *
 * @param name its name
 * @param code its number
 * @param run what the name of each run begins with, before the number of the workflow's run
 * @param job the job that it runs
 * @param changes what each run may have other than the job
 * @param after the steps before it
 * @param tries how often and how long
 * @param goesOn whether the next steps run after a failed job
 */
public record StepPlan(
        DnsLabel name,
        long code,
        String run,
        JobPlan job,
        Changes changes,
        List<DnsLabel> after,
        Tries tries,
        boolean goesOn) {

    public StepPlan {
        after = List.copyOf(after);
    }

    /**
     * What a run may have other than its job.
     *
     * @param arguments in place of the job's; none to keep those
     * @param image the parameter with the image; empty to keep the job's
     */
    public record Changes(List<String> arguments, Optional<ParameterName> image) {

        public Changes {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * How often and how long.
     *
     * @param retries how often DolphinScheduler tries again
     * @param intervalMinutes how long it waits before that
     * @param timeoutMinutes how long a try may take; empty for ever
     */
    public record Tries(int retries, long intervalMinutes, Optional<Long> timeoutMinutes) {}

    /** The names of a step begin with those of environment, project and workflow. */
    static StepPlan of(String[] names, DnsLabel name, WorkflowStep step, JobPlan job) {
        return new StepPlan(
                name,
                Codes.of(names),
                job.name() + "-" + Codes.digits(names),
                job,
                new Changes(step.arguments(), Optional.ofNullable(step.imageParameter())),
                step.after(),
                new Tries(
                        Optional.ofNullable(step.retries()).orElse(0),
                        Optional.ofNullable(step.retryInterval())
                                .map(StepPlan::minutes)
                                .orElse(1L),
                        Optional.ofNullable(step.timeout()).map(StepPlan::minutes)),
                step.onFailure() == StepFailure.GO_ON);
    }

    static long minutes(TimeSpan span) {
        return span.duration().toMinutes();
    }

    /** Whether the operator submits it again after that was refused. */
    public boolean resubmits() {
        return switch (job.runs().restart().policy()) {
            case NEVER -> false;
            case ALWAYS -> true;
            case ON_FAILURE -> job.runs().restart().submissions() > 0;
        };
    }
}
