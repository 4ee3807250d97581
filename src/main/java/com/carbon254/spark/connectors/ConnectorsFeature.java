package com.carbon254.spark.connectors;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;

/**
 * Connectors that write changes of databases to Kafka, where Strimzi runs.
 *
 * @param platform the plan
 */
public record ConnectorsFeature(Platform platform) implements Feature {

    private static final String FILE = "k8s/kafka/cdc-connectors.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.services().connect().ifPresent(plan -> {
            ManifestFile file = scope.file(FILE);
            ConnectProps props = ConnectProps.of(platform, plan);
            if (!plan.credentials().isEmpty()) {
                new CredentialsAccess(file, props);
            }
            plan.pods().ifPresent(pods -> new ConnectCluster(file, props, pods));
            plan.connectors().forEach(connector -> new DebeziumConnector(file, props, connector));
        });
    }
}
