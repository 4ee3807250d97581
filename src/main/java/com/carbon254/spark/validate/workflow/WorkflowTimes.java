package com.carbon254.spark.validate.workflow;

import com.carbon254.spark.claims.QuartzCron;
import com.carbon254.spark.config.workflow.Workflow;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.kubernetes.CronSchedule;

/** A workflow runs at times that Quartz has words for; what belongs to a schedule has one. */
final class WorkflowTimes implements WorkflowRule {

    @Override
    public void check(Subject subject) {
        CronSchedule cron = subject.workflow().cron();
        if (cron == null) {
            unscheduled(subject, subject.workflow());
            return;
        }
        if (QuartzCron.of(cron).isEmpty()) {
            boolean interval = cron.text().startsWith("@");
            subject.faultAt(
                    Rule.WORKFLOW_SCHEDULE,
                    subject.isStated()
                            ? "workflows." + subject.name() + ".cron"
                            : "jobs." + subject.name() + ".schedule.cron",
                    "\"" + cron + "\" cannot be told to DolphinScheduler",
                    interval
                            ? "its schedules are fields of a calendar, and know no intervals"
                            : "its schedules have days of the month or days of the week, and not both",
                    interval ? "write the minutes and hours as fields" : "write one of the two as *");
        }
    }

    private static void unscheduled(Subject subject, Workflow workflow) {
        if (workflow.timeZone() != null) {
            subject.fault(
                    Rule.WORKFLOW_SCHEDULE,
                    "timeZone",
                    "\"" + workflow.timeZone() + "\" is the zone of no time",
                    "a time zone is that of cron, which is not set",
                    "set cron, or remove it");
        }
        if (workflow.notification() != null) {
            subject.fault(
                    Rule.WORKFLOW_SCHEDULE,
                    "notification.when",
                    "\"" + workflow.notification().when() + "\" is told of no run",
                    "DolphinScheduler keeps with the schedule who is told, and cron is not set",
                    "set cron, or remove it: who starts a run by hand says there who is told");
        }
    }
}
