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
 * with jobs, three whose data are environment variables.
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
        variables(file, props, new Variables(Names.SPARK_ENV, "settings.environment", settings.environment()));
        variables(file, props, new Variables(Names.SPARK_MLFLOW, "mlflow", settings.mlflow()));
        variables(file, props, new Variables(Names.SPARK_DEEQU, "quality", settings.deequ()));
        file.add(this, history).from("history").from("/metadata/namespace", "namespace");
    }

    /** A ConfigMap of environment variables and the key that they come from. */
    private record Variables(String name, String path, SortedMap<String, String> data) {}

    /** In each namespace with jobs. */
    private void variables(ManifestFile file, SettingsProps props, Variables variables) {
        for (String namespace : props.jobNamespaces()) {
            boolean home = namespace.equals(props.namespace());
            file.add(this, props.configMap(namespace, variables.name(), variables.data()))
                    .from(variables.path())
                    .from("/metadata/namespace", home ? "namespace" : "jobNamespaces." + namespace);
        }
    }
}
