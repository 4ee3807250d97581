package com.carbon254.spark.bootstrap;

import com.carbon254.spark.claims.Program;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.service.BootstrapPlan;

/**
 * What the objects of the bootstrap are made of.
 *
 * @param namespace where they live
 * @param labels of all of them
 * @param image what runs
 * @param plan what must exist
 */
record BootstrapProps(String namespace, Labels labels, SparkImage image, BootstrapPlan plan) {

    static BootstrapProps of(Platform platform, BootstrapPlan plan) {
        return new BootstrapProps(
                platform.site().namespace().toString(),
                Labels.of(
                        Program.BOOTSTRAP.app(),
                        Program.BOOTSTRAP.component(),
                        platform.site().environment(),
                        platform.site().marks().labels()),
                platform.foundation().image(),
                plan);
    }
}
