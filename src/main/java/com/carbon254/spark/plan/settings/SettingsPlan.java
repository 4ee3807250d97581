package com.carbon254.spark.plan.settings;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Mlflow;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.ObjectStore;
import com.carbon254.spark.config.Quality;
import com.carbon254.spark.config.Settings;
import com.carbon254.spark.plan.connection.IngressPlan;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.property.PropertyGroup;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The settings of an environment. */
    public static SettingsPlan of(Environment environment, Optional<StorageAccess> storage) {
        Settings settings = environment.settings();
        SortedMap<String, String> loggers = new TreeMap<>();
        settings.logging().loggers().forEach((name, level) -> loggers.put(name.toString(), level.toString()));
        return new SettingsPlan(
                SparkDefaults.of(environment, storage),
                settings.logging().rootLevel().toString(),
                loggers,
                settings.metrics().prometheusServlet(),
                MetricsAgent.isWanted(environment),
                environment(environment),
                Optional.ofNullable(environment.mlflow()).map(mlflow -> mlflow(mlflow, environment)),
                Optional.ofNullable(environment.quality()).map(quality -> deequ(quality, environment)));
    }

    /** HOME is set because the image's home folder does not exist, and Ivy, pip and matplotlib write there. */
    private static SortedMap<String, String> environment(Environment environment) {
        SortedMap<String, String> variables = new TreeMap<>();
        variables.put("HOME", "/tmp");
        Optional.ofNullable(environment.objectStore()).ifPresent(store -> store(variables, store));
        Optional.ofNullable(environment.kafka())
                .ifPresent(kafka -> variables.put(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        kafka.bootstrapServers().stream().map(Object::toString).collect(Collectors.joining(","))));
        environment.settings().environment().forEach((name, value) -> variables.put(name.toString(), value));
        return variables;
    }

    /**
     * The AWS SDK's names and values; the one in S3A is of the generation before, which knows neither. Of pods with an
     * identity, the cloud says the region that their tokens are asked for.
     */
    private static void store(SortedMap<String, String> variables, ObjectStore store) {
        if (store.identity() == null) {
            variables.put("AWS_REGION", store.region().toString());
        }
        switch (store.checksums()) {
            case WHEN_SUPPORTED -> {}
            case WHEN_REQUIRED -> {
                variables.put("AWS_REQUEST_CHECKSUM_CALCULATION", "WHEN_REQUIRED");
                variables.put("AWS_RESPONSE_CHECKSUM_VALIDATION", "WHEN_REQUIRED");
            }
        }
    }

    /** The names are those of the MLflow Python client, but for the address that a run is shown at. */
    private static SortedMap<String, String> mlflow(Mlflow mlflow, Environment environment) {
        SortedMap<String, String> variables = new TreeMap<>();
        variables.put("MLFLOW_EXPERIMENT_NAME", mlflow.experiment());
        variables.put("MLFLOW_HTTP_REQUEST_MAX_RETRIES", String.valueOf(mlflow.requestMaxRetries()));
        variables.put("MLFLOW_HTTP_REQUEST_TIMEOUT", String.valueOf(mlflow.requestTimeoutSeconds()));
        variables.put("MLFLOW_TRACKING_URI", mlflow.trackingUri().toString());
        environment
                .historyIngress()
                .flatMap(IngressPlan::of)
                .ifPresent(ingress -> variables.put("SPARK_HISTORY_URL", ingress.url()));
        return variables;
    }

    /** SPARK_VERSION is what PyDeequ asks for when it is imported; the others are read by the platform's own jobs. */
    private static SortedMap<String, String> deequ(Quality quality, Environment environment) {
        SortedMap<String, String> variables = new TreeMap<>();
        variables.put("DEEQU_CRITICAL_THRESHOLD", quality.criticalThreshold().toPlainString());
        variables.put("DEEQU_METRICS_REPOSITORY", quality.metricsRepository().toString());
        variables.put("DEEQU_WARNING_THRESHOLD", quality.warningThreshold().toPlainString());
        gateway(environment)
                .ifPresent(gateway ->
                        variables.put("PUSHGATEWAY_URL", gateway.url().toString()));
        variables.put("SPARK_VERSION", lineOfDeequ(environment));
        return variables;
    }

    /** The environment's own line if it has Deequ, else that of the jobs whose images have an older one. */
    private static String lineOfDeequ(Environment environment) {
        return Stream.concat(SparkStack.find(environment.spark().version()).stream(), SparkStack.locked().stream())
                .filter(stack -> stack.jar(StackJar.DEEQU).isPresent())
                .map(SparkStack::line)
                .findFirst()
                .orElseThrow();
    }

    /** The Pushgateway for results, if the environment has one. */
    public static Optional<Monitoring.Pushgateway> gateway(Environment environment) {
        return Optional.of(environment.monitoring())
                .filter(Monitoring::enabled)
                .flatMap(monitoring -> Optional.ofNullable(monitoring.pushgateway()));
    }
}
