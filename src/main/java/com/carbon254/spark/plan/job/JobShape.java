package com.carbon254.spark.plan.job;

import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.PodIdentity;
import com.carbon254.spark.plan.pod.PodPlacement;
import com.carbon254.spark.plan.pod.PodPlan;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.pod.Trust;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pods of a job: how large they are, how many, and where they run.
 *
 * @param driver its driver
 * @param executor each of its executors
 * @param scaling how many executors there are
 * @param placement on which nodes it runs
 * @param identity what the cloud that vouches for its pods asks of them
 * @param gang who starts its pods together; empty where the cluster's own scheduler places them one by one
 * @param trust what makes its pods trust the authorities of the company; empty where they trust the public ones alone
 */
public record JobShape(
        PodPlan driver,
        PodPlan executor,
        JobScaling scaling,
        PodPlacement placement,
        PodIdentity identity,
        Optional<JobGang> gang,
        Optional<Trust> trust) {

    /**
     * Those of a job.
     *
     * @param image what they run
     * @param ofPlatform the image of the platform, which makes the files for clients whatever the job runs
     */
    static JobShape of(StatedJob stated, SparkImage image, SparkImage ofPlatform) {
        JobPods pods =
                new JobPods(stated, MetricsAgent.in(image, stated.environment().monitoring()));
        PodPlan driver = pods.driver();
        PodPlan executor = pods.executor();
        PodIdentity identity = StorageAccess.of(
                        stated.environment().objectStore(),
                        stated.environment().spark().version())
                .map(storage -> storage.login().pods())
                .orElse(PodIdentity.NONE);
        return new JobShape(
                driver,
                executor,
                JobScaling.of(stated.job().executor()),
                PodPlacement.of(stated.job().placement(), identity),
                identity,
                JobGang.of(stated, driver, executor),
                Trust.of(stated.environment().authorities(), ofPlatform));
    }

    Stream<PodPlan> pods() {
        return Stream.of(driver, executor);
    }
}
