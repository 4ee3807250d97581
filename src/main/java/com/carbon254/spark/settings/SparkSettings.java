package com.carbon254.spark.settings;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Names;
import com.carbon254.spark.plan.SettingsPlan;
import io.fabric8.kubernetes.api.model.ConfigMap;
import java.util.Optional;
import java.util.SortedMap;
import software.constructs.Construct;

/**
 * The ConfigMaps with settings: the folder of every submission, the folder of the history server, and, in each namespace
 * with jobs, three whose data are environment variables, and where agents tell metrics, one with their rules.
 */
final class SparkSettings extends Construct {

    SparkSettings(ManifestFile file, SettingsProps props, Optional<ConfigMap> defaults, ConfigMap history) {
        super(file, "settings");
        SettingsPlan settings = props.settings();
        defaults.ifPresent(map -> file.add(this, map)
                .from("settings")
                .from("/metadata/namespace", "namespace")
                .from("/data/log4j2.properties", "settings.logging")
                .from("/data/metrics.properties", "settings.metrics"));
        shared(file, props, new Shared(Names.SPARK_ENV, "settings.environment", settings.environment()));
        shared(file, props, new Shared(Names.SPARK_MLFLOW, "mlflow", settings.mlflow()));
        shared(file, props, new Shared(Names.SPARK_DEEQU, "quality", settings.deequ()));
        if (settings.metricsAgent()) {
            shared(file, props, new Shared(Names.SPARK_METRICS_AGENT, "monitoring.exporter", SettingsFiles.agent()));
        }
        file.add(this, history).from("history").from("/metadata/namespace", "namespace");
    }

    /** A ConfigMap of every namespace with jobs, and the key that its data come from. */
    private record Shared(String name, String path, SortedMap<String, String> data) {}

    /** In each namespace with jobs. */
    private void shared(ManifestFile file, SettingsProps props, Shared shared) {
        for (String namespace : props.jobNamespaces()) {
            boolean home = namespace.equals(props.namespace());
            file.add(this, props.configMap(namespace, shared.name(), shared.data()))
                    .from(shared.path())
                    .from("/metadata/namespace", home ? "namespace" : "jobNamespaces." + namespace);
        }
    }
}
