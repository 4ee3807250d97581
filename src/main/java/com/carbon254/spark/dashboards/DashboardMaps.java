package com.carbon254.spark.dashboards;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.monitoring.DashboardPlan;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.SortedMap;
import java.util.TreeMap;
import software.constructs.Construct;

/**
 * One ConfigMap a dashboard. The sidecar writes the files of all ConfigMaps into one folder, so the name of a file tells
 * environments apart, as the dashboard's own does.
 */
final class DashboardMaps extends Construct {

    private static final String NAME = "spark-dashboards";

    DashboardMaps(ManifestFile file, Platform platform, DashboardPlan plan) {
        super(file, NAME);
        String path = "monitoring.dashboards";
        for (DashboardPlan.Shown shown : plan.dashboards()) {
            file.add(this, map(platform, plan, shown))
                    .from(path)
                    .from("/metadata/labels", path + ".selector")
                    .from("/metadata/annotations", path + ".annotations");
        }
    }

    private static ConfigMap map(Platform platform, DashboardPlan plan, DashboardPlan.Shown shown) {
        return new ConfigMapBuilder()
                .withMetadata(metadata(platform, plan, shown))
                .addToData(shown.uid() + ".json", new DashboardJson(plan, shown).text())
                .build();
    }

    private static ObjectMeta metadata(Platform platform, DashboardPlan plan, DashboardPlan.Shown shown) {
        Labels labels = Labels.of(
                NAME,
                "monitoring",
                platform.site().environment(),
                platform.site().marks().labels());
        SortedMap<String, String> all = new TreeMap<>(labels.all());
        all.putAll(plan.labels());
        ObjectMetaBuilder metadata = new ObjectMetaBuilder()
                .withName("spark-dashboard-" + shown.content().id())
                .withNamespace(platform.site().namespace().toString())
                .withLabels(all);
        return plan.annotations().isEmpty()
                ? metadata.build()
                : metadata.withAnnotations(plan.annotations()).build();
    }
}
