package com.carbon254.spark.plan.workflow;

import com.carbon254.spark.claims.QuartzCron;
import com.carbon254.spark.config.workflow.DolphinScheduler;
import com.carbon254.spark.config.workflow.Notification;
import com.carbon254.spark.config.workflow.Workflow;
import com.carbon254.spark.config.workflow.Workflow.FailureStrategy;
import com.carbon254.spark.config.workflow.Workflow.Overlap;
import com.carbon254.spark.value.kubernetes.TimeZoneName;
import java.util.Optional;

/**
 * How a workflow runs.
 *
 * @param schedule when; empty if people start it
 * @param timeoutMinutes after how long DolphinScheduler warns; empty for never
 * @param overlap what a run does while another goes on
 * @param onFailure what happens to other steps
 * @param notification who is told; empty if no one is
 */
public record WorkflowRuns(
        Optional<Times> schedule,
        Optional<Long> timeoutMinutes,
        Overlap overlap,
        FailureStrategy onFailure,
        Optional<Notification> notification) {

    /**
     * When.
     *
     * @param crontab the seven fields of Quartz
     * @param timeZone what they are read in
     */
    public record Times(String crontab, TimeZoneName timeZone) {}

    static WorkflowRuns of(Workflow workflow, DolphinScheduler scheduler) {
        return new WorkflowRuns(
                Optional.ofNullable(workflow.cron())
                        .map(cron -> new Times(
                                QuartzCron.of(cron).orElseThrow(),
                                Optional.ofNullable(workflow.timeZone()).orElse(scheduler.timeZone()))),
                Optional.ofNullable(workflow.timeout()).map(StepPlan::minutes),
                Optional.ofNullable(workflow.overlap()).orElse(Overlap.WAIT),
                Optional.ofNullable(workflow.onFailure()).orElse(FailureStrategy.CONTINUE),
                Optional.ofNullable(workflow.notification()));
    }
}
