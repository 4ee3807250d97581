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
 * @param overlap what a run does while another goes on, in the words of DolphinScheduler
 * @param onFailure what happens to other steps, in its words
 * @param notification the alert group that is told; empty if none is
 */
public record WorkflowRuns(
        Optional<Times> schedule,
        Optional<Long> timeoutMinutes,
        String overlap,
        String onFailure,
        Optional<Told> notification) {

    /**
     * Who is told of the end of a scheduled run.
     *
     * @param when after which ends, in the words of DolphinScheduler
     * @param group the number of the alert group
     */
    public record Told(String when, int group) {

        private static Told of(Notification notification) {
            return new Told(word(notification.when()), notification.group());
        }
    }

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
                word(Optional.ofNullable(workflow.overlap()).orElse(Overlap.WAIT)),
                word(Optional.ofNullable(workflow.onFailure()).orElse(FailureStrategy.CONTINUE)),
                Optional.ofNullable(workflow.notification()).map(Told::of));
    }

    private static String word(Overlap overlap) {
        return switch (overlap) {
            case PARALLEL -> "PARALLEL";
            case WAIT -> "SERIAL_WAIT";
            case DISCARD -> "SERIAL_DISCARD";
        };
    }

    private static String word(FailureStrategy strategy) {
        return switch (strategy) {
            case CONTINUE -> "CONTINUE";
            case END -> "END";
        };
    }

    private static String word(Notification.End end) {
        return switch (end) {
            case SUCCESS -> "SUCCESS";
            case FAILURE -> "FAILURE";
            case ALL -> "ALL";
        };
    }
}
