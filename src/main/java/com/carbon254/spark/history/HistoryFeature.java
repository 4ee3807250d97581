package com.carbon254.spark.history;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.service.HistoryPlan;
import io.fabric8.kubernetes.api.model.ConfigMap;
import java.util.function.Function;

/**
 * The history server, where the environment has one.
 *
 * @param platform the plan
 * @param configuration the ConfigMap that holds its configuration; a change of it rolls the server
 */
public record HistoryFeature(Platform platform, Function<HistoryPlan, ConfigMap> configuration) implements Feature {

    private static final String FILE = "k8s/compute/spark/spark-history.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.services().history().ifPresent(plan -> {
            ManifestFile file = scope.file(FILE);
            HistoryProps props = HistoryProps.of(platform, plan);
            new HistoryServerDeployment(file, props, configuration.apply(plan));
            plan.ingress().ifPresent(ingress -> new HistoryServerIngress(file, props, ingress));
        });
    }
}
