package com.carbon254.spark.namespaces;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.Site;

/**
 * Namespaces with their bounds, and PriorityClasses, where the environment makes them.
 *
 * @param platform the plan
 */
public record NamespacesFeature(Platform platform) implements Feature {

    private static final String FILE = "k8s/namespaces/spark-namespaces.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        Site site = platform.site();
        if (site.made().isEmpty()) {
            return;
        }
        ManifestFile file = scope.file(FILE);
        Labels labels = Labels.of(
                "spark-namespaces",
                "namespaces",
                site.environment(),
                site.marks().labels());
        site.made().priorities().forEach(priority -> new PodPriority(file, priority, labels));
        site.made().namespaces().forEach(namespace -> new BoundedNamespace(file, namespace, labels));
    }
}
