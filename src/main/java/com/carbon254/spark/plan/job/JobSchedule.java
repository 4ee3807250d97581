package com.carbon254.spark.plan.job;

/**
 * When a job runs.
 *
 * @param cron five fields
 * @param timeZone what they are read in
 * @param concurrency {@code Allow}, {@code Forbid} or {@code Replace}
 * @param successfulRuns how many are kept
 * @param failedRuns how many are kept
 */
public record JobSchedule(String cron, String timeZone, String concurrency, int successfulRuns, int failedRuns) {}
