package com.carbon254.spark.engines;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.plan.Site;
import com.carbon254.spark.plan.engine.TrinoPlan;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import software.constructs.Construct;

/** The ConfigMap with the catalogs, for a Trino that mounts it and for GitOps tools that take Helm values from it. */
final class TrinoCatalog extends Construct {

    private static final String KEY = "trino";

    TrinoCatalog(ManifestFile file, Site site, TrinoPlan plan, TrinoFiles files) {
        super(file, "trino-catalog");
        Origin origin = file.add(this, configMap(site, plan, files))
                .from(KEY)
                .from(
                        "/metadata/namespace",
                        plan.namespace().equals(site.namespace()) ? "namespace" : KEY + ".namespace");
        plan.catalogs().forEach(catalog -> origin.from("/data/" + TrinoFiles.file(catalog), catalog.key()));
    }

    private static ConfigMap configMap(Site site, TrinoPlan plan, TrinoFiles files) {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(PlatformNames.TRINO_CATALOG)
                .withNamespace(plan.namespace().toString())
                .withLabels(Labels.of(
                                PlatformNames.TRINO_CATALOG,
                                "catalog",
                                site.environment(),
                                site.marks().labels())
                        .all())
                .endMetadata()
                .withData(files.all())
                .build();
    }
}
