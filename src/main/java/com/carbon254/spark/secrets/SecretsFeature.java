package com.carbon254.spark.secrets;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.secret.SecretSource;
import java.util.List;

/**
 * Secrets that the External Secrets Operator makes, one in each namespace that needs it. What is needed is read from the
 * objects of all other features, so this one is rendered behind them; in the tree it stands before them.
 *
 * @param platform the plan
 * @param needs the Secrets that the operator shall make
 */
public record SecretsFeature(Platform platform, List<SecretNeed> needs) implements Feature {

    private static final String FILE = "k8s/compute/spark/spark-secrets.yaml";

    public SecretsFeature {
        needs = List.copyOf(needs);
    }

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.secrets().source().filter(source -> !needs.isEmpty()).ifPresent(source -> add(scope, source));
    }

    private void add(EnvironmentScope scope, SecretSource source) {
        ManifestFile file = scope.file(FILE);
        Labels labels = Labels.of(
                "spark-secrets",
                "secrets",
                platform.site().environment(),
                platform.site().marks().labels());
        needs.forEach(need -> need.namespaces()
                .forEach(namespace -> new FilledSecret(file, new FilledSecretProps(namespace, need, source, labels))));
    }
}
