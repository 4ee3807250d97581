package com.carbon254.spark.access;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;

/**
 * The accounts of the platform with their roles.
 *
 * @param platform the plan
 */
public record AccessFeature(Platform platform) implements Feature {

    private static final String FILE = "k8s/compute/spark/spark-rbac.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        ManifestFile file = scope.file(FILE);
        platform.services().operator().ifPresent(operator -> new OperatorAccess(file, platform, operator).add());
        new JobAccess(file, platform).add();
        new StoreAccounts(file, platform).add();
        new WorkflowAccess(file, platform).add();
    }
}
