package com.carbon254.spark.plan.settings;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.Settings;
import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.property.PropertyGroup;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of the ConfigMaps with settings.
 *
 * @param sparkDefaults the properties of every submission
 * @param rootLevel the level of all loggers that have none of their own
 * @param loggers the levels of single loggers
 * @param prometheusServlet whether drivers serve metrics
 * @param metricsAgent whether agents serve those of every process
 * @param environment the variables of every driver and executor
 * @param mlflow the variables of jobs that track runs; empty without MLflow
 * @param deequ the variables of jobs that check quality; empty without quality checks
 */
public record SettingsPlan(
        List<PropertyGroup> sparkDefaults,
        String rootLevel,
        SortedMap<String, String> loggers,
        boolean prometheusServlet,
        boolean metricsAgent,
        SortedMap<String, String> environment,
        Optional<SortedMap<String, String>> mlflow,
        Optional<SortedMap<String, String>> deequ) {

    /** Where a driver serves its metrics, below the port of its web page. */
    public static final String METRICS_PATH = "/metrics/prometheus";

    public SettingsPlan {
        sparkDefaults = List.copyOf(sparkDefaults);
        loggers = Collections.unmodifiableSortedMap(new TreeMap<>(loggers));
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        mlflow = mlflow.map(TreeMap::new).map(Collections::unmodifiableSortedMap);
        deequ = deequ.map(TreeMap::new).map(Collections::unmodifiableSortedMap);
    }

    /**
     * The settings of an environment.
     *
     * @param environment all of it, for submissions are told of most of its parts
     * @param storage how the object store is reached
     */
    public static SettingsPlan of(Environment environment, Optional<StorageAccess> storage) {
        Settings settings = environment.settings();
        SortedMap<String, String> loggers = new TreeMap<>();
        settings.logging().loggers().forEach((name, level) -> loggers.put(name.toString(), level.toString()));
        return new SettingsPlan(
                SparkDefaults.of(
                        settings,
                        environment.eventLog(),
                        storage,
                        CatalogAccess.of(environment.iceberg(), environment.objectStore())),
                settings.logging().rootLevel().toString(),
                loggers,
                settings.metrics().prometheusServlet(),
                MetricsAgent.isWanted(environment.monitoring()),
                SettingsVariables.ofEvery(settings, environment.objectStore(), environment.kafka()),
                Optional.ofNullable(environment.mlflow())
                        .map(mlflow -> SettingsVariables.ofMlflow(mlflow, environment.historyIngress())),
                Optional.ofNullable(environment.quality())
                        .map(quality -> SettingsVariables.ofDeequ(
                                quality,
                                gateway(environment.monitoring()),
                                environment.spark().version())));
    }

    /** The Pushgateway for results, if the environment has one. */
    public static Optional<Monitoring.Pushgateway> gateway(Monitoring monitoring) {
        return Optional.of(monitoring)
                .filter(Monitoring::enabled)
                .flatMap(stated -> Optional.ofNullable(stated.pushgateway()));
    }
}
