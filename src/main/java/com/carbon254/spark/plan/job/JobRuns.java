package com.carbon254.spark.plan.job;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Start;
import java.util.Optional;

/**
 * When a job runs, and for how long its object is kept.
 *
 * @param start who starts it
 * @param schedule when it runs; empty unless a schedule starts it
 * @param restart when it is started again
 * @param timeToLiveSeconds how long the operator keeps its object after it ends; if empty, the operator never
 *     removes it
 * @param suspended whether it is held back
 */
public record JobRuns(
        Start start,
        Optional<JobSchedule> schedule,
        JobRestart restart,
        Optional<Long> timeToLiveSeconds,
        boolean suspended) {

    static JobRuns of(Job job) {
        return new JobRuns(
                job.start(),
                Optional.of(job)
                        .filter(wanted -> wanted.start() == Start.SCHEDULE)
                        .map(JobSchedule::of),
                JobRestart.of(job),
                timeToLive(job),
                job.suspend());
    }

    /** A job that is started again whenever it ends is never removed. */
    private static Optional<Long> timeToLive(Job job) {
        return Optional.ofNullable(job.timeToLive())
                .filter(span -> job.start() != Start.ALWAYS)
                .map(span -> span.duration().toSeconds());
    }

    /** Whether a workflow of DolphinScheduler starts it. */
    public boolean isOfWorkflow() {
        return start == Start.DOLPHINSCHEDULER;
    }

    /** Whether a GitOps tool may apply it at any time. */
    public boolean isSynced() {
        return start == Start.ALWAYS || start == Start.SCHEDULE;
    }
}
