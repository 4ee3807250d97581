package com.carbon254.spark.settings;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.settings.SettingsPlan;
import com.carbon254.spark.trust.TrustProgram;
import com.carbon254.spark.value.Stated;
import io.fabric8.kubernetes.api.model.ConfigMap;
import java.util.Optional;
import java.util.SortedMap;
import software.constructs.Construct;

/**
 * The ConfigMaps with settings: the folder of every submission, the folder of the history server, and, in each namespace
 * with jobs, three whose data are environment variables, and where agents tell metrics, one with their rules.
 */
final class SparkSettings extends Construct {

    SparkSettings(
            ManifestFile file, SettingsProps props, Optional<Stated<ConfigMap>> defaults, Optional<ConfigMap> history) {
        super(file, "settings");
        SettingsPlan settings = props.settings();
        defaults.ifPresent(map -> file.add(this, map.value())
                .from("settings")
                .from("/metadata/namespace", map.key())
                .from("/data/log4j2.properties", "settings.logging")
                .from("/data/metrics.properties", "settings.metrics"));
        shared(file, props, PlatformNames.SPARK_ENV, new Stated<>(settings.environment(), "settings.environment"));
        settings.mlflow()
                .ifPresent(data -> shared(file, props, PlatformNames.SPARK_MLFLOW, new Stated<>(data, "mlflow")));
        settings.deequ()
                .ifPresent(data -> shared(file, props, PlatformNames.SPARK_DEEQU, new Stated<>(data, "quality")));
        props.kafka()
                .forEach(login -> shared(
                        file, props, login.place().configMap(), new Stated<>(SettingsFiles.kafka(login), login.key())));
        if (settings.metricsAgent()) {
            shared(
                    file,
                    props,
                    PlatformNames.SPARK_METRICS_AGENT,
                    new Stated<>(SettingsFiles.agent(), MetricsAgent.KEY));
        }
        props.trust().ifPresent(trust -> trust(file, props));
        history.ifPresent(map -> file.add(this, map).from("history").from("/metadata/namespace", "namespace"));
    }

    /** A ConfigMap in each namespace with jobs. */
    private void shared(ManifestFile file, SettingsProps props, String name, Stated<SortedMap<String, String>> data) {
        for (String namespace : props.jobNamespaces()) {
            add(file, props, props.configMap(namespace, name, data.value()), data.key());
        }
    }

    /** The operator submits jobs, from whatever namespace it has. */
    private void trust(ManifestFile file, SettingsProps props) {
        shared(file, props, PlatformNames.SPARK_AUTHORITIES, new Stated<>(TrustProgram.data(), Trust.KEY));
        props.operator()
                .filter(home -> !props.jobNamespaces().contains(home.value().toString()))
                .ifPresent(home -> file.add(
                                this,
                                props.configMap(
                                        home.value().toString(), PlatformNames.SPARK_AUTHORITIES, TrustProgram.data()))
                        .from(Trust.KEY)
                        .from("/metadata/namespace", home.key()));
    }

    private void add(ManifestFile file, SettingsProps props, ConfigMap map, String key) {
        String namespace = map.getMetadata().getNamespace();
        boolean home = namespace.equals(props.namespace());
        file.add(this, map).from(key).from("/metadata/namespace", home ? "namespace" : "jobNamespaces." + namespace);
    }
}
