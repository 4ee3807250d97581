package com.carbon254.spark.settings;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.service.HistoryPlan;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import io.fabric8.kubernetes.api.model.ConfigMap;
import java.util.Optional;

/**
 * The ConfigMaps with settings.
 *
 * @param props what they are made of
 */
public record SettingsFeature(SettingsProps props) implements Feature {

    private static final String FILE = "k8s/compute/spark/spark-configuration.yaml";

    /** The settings of an environment. */
    public static SettingsFeature of(Platform platform) {
        return new SettingsFeature(SettingsProps.of(platform));
    }

    /** The configuration of the history server, for the pod that reads it. */
    public ConfigMap historyConfiguration(HistoryPlan history) {
        return props.configMap(PlatformNames.SPARK_HISTORY_CONF, SettingsFiles.history(history));
    }

    /** What holds for every submission, for the operator that reads it. */
    public Optional<ConfigMap> defaults() {
        return props.operator().map(this::defaults).map(Stated::value);
    }

    private Stated<ConfigMap> defaults(Stated<DnsLabel> namespace) {
        return namespace.map(home -> props.configMap(
                home.toString(), PlatformNames.SPARK_DEFAULTS, SettingsFiles.defaults(props.settings())));
    }

    @Override
    public void addTo(EnvironmentScope scope) {
        new SparkSettings(
                scope.file(FILE),
                props,
                props.operator().map(this::defaults),
                props.history().map(this::historyConfiguration));
    }
}
