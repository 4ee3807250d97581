package com.carbon254.spark.bootstrap;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.plan.Platform;

/**
 * The bootstrap Job, where the environment wants it.
 *
 * @param platform the plan
 */
public record BootstrapFeature(Platform platform) implements Feature {

    private static final String FILE = "k8s/compute/spark/spark-bootstrap.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.services()
                .bootstrap()
                .ifPresent(plan -> new BootstrapJob(scope.file(FILE), BootstrapProps.of(platform, plan)));
    }
}
