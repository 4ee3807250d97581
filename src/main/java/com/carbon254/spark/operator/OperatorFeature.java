package com.carbon254.spark.operator;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.operator.WebhookPlan;
import io.fabric8.kubernetes.api.model.ConfigMap;
import java.util.Optional;

/**
 * The Spark operator, where this environment owns it.
 *
 * @param platform the plan
 * @param defaults the ConfigMap that holds for every submission, and whose change rolls the controller; there where the
 *     operator is
 */
public record OperatorFeature(Platform platform, Optional<ConfigMap> defaults) implements Feature {

    private static final String FILE = "k8s/compute/spark/spark-operator.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.services().operator().ifPresent(operator -> addTo(scope.file(FILE), operator));
    }

    private void addTo(ManifestFile file, OperatorPlan operator) {
        OperatorProps props = OperatorProps.of(platform, operator);
        new ControllerProcess(file, props, defaults.orElseThrow());
        operator.webhook().ifPresent(webhook -> addTo(file, props, webhook));
        new OperatorServices(file, props);
    }

    private static void addTo(ManifestFile file, OperatorProps props, WebhookPlan webhook) {
        new WebhookProcess(file, props, webhook);
        new WebhookConfigurations(file, props, webhook);
        webhook.certificate().ifPresent(certificate -> new CertManagerCertificate(file, props, certificate));
    }
}
