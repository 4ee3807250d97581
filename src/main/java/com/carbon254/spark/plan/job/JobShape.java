package com.carbon254.spark.plan.job;

import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.PodPlan;
import com.carbon254.spark.plan.pod.SparkImage;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pods of a job: how large they are, how many, and where they run.
 *
 * @param driver its driver
 * @param executor each of its executors
 * @param scaling how many executors there are
 * @param placement on which nodes it runs
 * @param gang who starts its pods together; empty where the cluster's own scheduler places them one by one
 */
public record JobShape(
        PodPlan driver, PodPlan executor, JobScaling scaling, JobPlacement placement, Optional<JobGang> gang) {

    static JobShape of(StatedJob stated, SparkImage image) {
        JobPods pods = new JobPods(stated, MetricsAgent.in(image, stated.environment()));
        PodPlan driver = pods.driver();
        PodPlan executor = pods.executor();
        return new JobShape(
                driver,
                executor,
                JobScaling.of(stated.job().executor()),
                JobPlacement.of(stated.job().placement()),
                JobGang.of(stated, driver, executor));
    }

    Stream<PodPlan> pods() {
        return Stream.of(driver, executor);
    }
}
