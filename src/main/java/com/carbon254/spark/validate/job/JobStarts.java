package com.carbon254.spark.validate.job;

import com.carbon254.spark.claims.StatedWorkflows;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Start;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;

/** A job has the keys that its start needs, and none that it excludes. */
final class JobStarts implements JobRule {

    private static final String START = "start";
    private static final String CRON = "schedule.cron";
    private static final String KEPT = "timeToLive";

    @Override
    public void check(Subject subject) {
        if (subject.isOpen(START)) {
            return;
        }
        switch (subject.job().start()) {
            case MANUAL -> withoutSchedule(subject);
            case ALWAYS -> always(subject);
            case SCHEDULE -> scheduled(subject);
            case DOLPHINSCHEDULER -> dolphinScheduler(subject);
        }
    }

    private static void always(Subject subject) {
        withoutSchedule(subject);
        if (subject.job().streaming() == null) {
            subject.fault(
                    Rule.JOB_START,
                    "streaming.checkpoint",
                    "the key is missing",
                    "a job with start \"" + Start.ALWAYS + "\" goes on where it left off",
                    "set it, or choose another start");
        }
        if (subject.says(KEPT) && subject.job().timeToLive() != null) {
            subject.fault(
                    Rule.JOB_START,
                    KEPT,
                    "\"" + subject.job().timeToLive() + "\" would remove a job that is always on",
                    "a GitOps tool puts back what is removed, and it would begin anew",
                    "remove the key");
        }
    }

    private static void scheduled(Subject subject) {
        if (subject.job().schedule().cron() == null) {
            subject.fault(
                    Rule.JOB_START,
                    CRON,
                    "the key is missing",
                    "a job with start \"" + Start.SCHEDULE + "\" says when it runs",
                    "set it, or choose another start");
        }
    }

    private static void withoutSchedule(Subject subject) {
        if (subject.job().schedule().cron() != null) {
            subject.fault(
                    Rule.JOB_START,
                    CRON,
                    "\"" + subject.job().schedule().cron() + "\" starts nothing",
                    "only a job with start \"" + Start.SCHEDULE + "\" is started by it; this one has \""
                            + subject.job().start() + "\"",
                    "remove it, or set start to schedule");
        }
    }

    /** A schedule is that of a workflow: of the job's own, if no other runs it. */
    private static void dolphinScheduler(Subject subject) {
        Environment config = subject.environment().config();
        boolean ofItsOwn =
                new StatedWorkflows(config.jobs(), config.workflows()).hasItsOwn(subject.name(), subject.job());
        if (subject.job().schedule().cron() != null && !ofItsOwn) {
            subject.fault(
                    Rule.JOB_START,
                    CRON,
                    "\"" + subject.job().schedule().cron() + "\" starts nothing",
                    "a workflow runs the job as a step, and has the times",
                    "remove it, and set cron of the workflow");
        }
    }
}
