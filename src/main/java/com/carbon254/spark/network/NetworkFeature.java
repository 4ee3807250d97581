package com.carbon254.spark.network;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;

/**
 * The network policies, where the environment wants them.
 *
 * @param platform the plan
 */
public record NetworkFeature(Platform platform) implements Feature {

    private static final String FILE = "k8s/compute/spark/spark-network-policies.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.network().ifPresent(network -> {
            ManifestFile file = scope.file(FILE);
            network.policies().forEach(policy -> new WorkloadPolicy(file, PolicyProps.of(platform, policy)));
        });
    }
}
