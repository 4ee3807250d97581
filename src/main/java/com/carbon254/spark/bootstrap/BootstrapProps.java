package com.carbon254.spark.bootstrap;

import com.carbon254.spark.claims.Program;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.pod.PodIdentity;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.service.BootstrapPlan;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the objects of the bootstrap are made of.
 *
 * @param namespace where they live
 * @param labels of all of them
 * @param image what runs
 * @param plan what must exist
 * @param trust what makes the Job trust the authorities of the company
 */
record BootstrapProps(String namespace, Labels labels, SparkImage image, BootstrapPlan plan, Optional<Trust> trust) {

    /** What the cloud that vouches for its pod asks of it. */
    PodIdentity identity() {
        return plan.storage().login().pods();
    }

    /** The labels of its pod. */
    SortedMap<String, String> podLabels() {
        return identity().over(labels.all());
    }

    static BootstrapProps of(Platform platform, BootstrapPlan plan) {
        return new BootstrapProps(
                platform.site().namespace().toString(),
                Labels.of(
                        Program.BOOTSTRAP.app(),
                        Program.BOOTSTRAP.component(),
                        platform.site().environment(),
                        platform.site().marks().labels()),
                platform.foundation().image(),
                plan,
                platform.foundation().trust());
    }
}
