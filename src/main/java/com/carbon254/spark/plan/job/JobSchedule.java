package com.carbon254.spark.plan.job;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Schedule;
import com.carbon254.spark.value.kubernetes.CronSchedule;
import com.carbon254.spark.value.kubernetes.TimeZoneName;
import java.util.Objects;

/**
 * The times at which a job runs.
 *
 * @param cron five fields
 * @param timeZone what they are read in
 * @param concurrency {@code Allow}, {@code Forbid} or {@code Replace}: the operator's API has no type for it
 * @param successfulRuns how many are kept
 * @param failedRuns how many are kept
 */
public record JobSchedule(
        CronSchedule cron, TimeZoneName timeZone, String concurrency, int successfulRuns, int failedRuns) {

    static JobSchedule of(Job job) {
        Schedule schedule = job.schedule();
        return new JobSchedule(
                Objects.requireNonNull(schedule.cron()),
                schedule.timeZone(),
                schedule.concurrency().toString(),
                schedule.successfulRuns(),
                schedule.failedRuns());
    }
}
