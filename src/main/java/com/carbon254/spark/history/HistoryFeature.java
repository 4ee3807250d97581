package com.carbon254.spark.history;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import io.fabric8.kubernetes.api.model.ConfigMap;

/**
 * The history server.
 *
 * @param platform the plan
 * @param configuration the ConfigMap that holds its configuration; a change of it rolls the server
 */
public record HistoryFeature(Platform platform, ConfigMap configuration) implements Feature {

    private static final String FILE = "k8s/compute/spark/spark-history.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        ManifestFile file = scope.file(FILE);
        HistoryProps props = HistoryProps.of(platform);
        new HistoryServerDeployment(file, props, configuration);
        platform.services().history().ingress().ifPresent(ingress -> new HistoryServerIngress(file, props, ingress));
    }
}
