package com.carbon254.spark.plan.job;

import com.carbon254.spark.claims.Schedulers;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.plan.pod.PodPlan;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A job whose pods start together or not at all.
 *
 * @param scheduler the scheduler of its pods, its own or the operator's
 * @param queue where they wait; empty for the scheduler's own choice
 * @param cpu what driver and first executors ask for together
 * @param memory what driver and first executors ask for together
 */
public record JobGang(Stated<DnsLabel> scheduler, Optional<String> queue, Quantity cpu, Quantity memory) {

    private static final BigDecimal MILLI = BigDecimal.valueOf(1000);
    private static final long MEBIBYTE = 1L << 20;

    /** Empty for a job that the cluster's own scheduler places pod by pod. */
    static Optional<JobGang> of(StatedJob stated, PodPlan driver, PodPlan executor) {
        Job job = stated.job();
        int executors = JobScaling.of(job.executor()).instances();
        long cpu = milliCpu(driver) + milliCpu(executor) * executors;
        long memory = mebibytes(driver) + mebibytes(executor) * executors;
        return scheduler(stated)
                .map(scheduler -> new JobGang(
                        scheduler,
                        Optional.ofNullable(job.placement().queue()).map(Object::toString),
                        new Quantity(cpu + "m"),
                        new Quantity(memory + "Mi")));
    }

    private static Optional<Stated<DnsLabel>> scheduler(StatedJob stated) {
        String key = stated.job().placement().scheduler() == null
                ? "operator.batchScheduler.preferred"
                : stated.key(".placement.scheduler");
        return Schedulers.of(stated.job(), stated.environment().operator())
                .map(scheduler -> new Stated<>(scheduler, key));
    }

    private static long milliCpu(PodPlan pod) {
        return pod.resources().cpu().amount().multiply(MILLI).longValue();
    }

    private static long mebibytes(PodPlan pod) {
        return (pod.resources().memory().bytes()
                        + pod.resources().memoryOverhead().bytes())
                / MEBIBYTE;
    }
}
