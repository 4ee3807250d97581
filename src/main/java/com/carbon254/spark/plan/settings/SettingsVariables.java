package com.carbon254.spark.plan.settings;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.Mlflow;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.Quality;
import com.carbon254.spark.config.Settings;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.plan.connection.IngressPlan;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The variables that drivers and executors read from ConfigMaps. */
final class SettingsVariables {

    private SettingsVariables() {}

    /** HOME is set because the image's home folder does not exist, and Ivy, pip and matplotlib write there. */
    static SortedMap<String, String> ofEvery(
            Settings settings, @Nullable ObjectStore objectStore, @Nullable Kafka cluster) {
        SortedMap<String, String> variables = new TreeMap<>();
        variables.put("HOME", "/tmp");
        Optional.ofNullable(objectStore).ifPresent(store -> store(variables, store));
        Optional.ofNullable(cluster)
                .ifPresent(kafka -> variables.put(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        kafka.bootstrapServers().stream().map(Object::toString).collect(Collectors.joining(","))));
        settings.environment().forEach((name, value) -> variables.put(name.toString(), value));
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
    static SortedMap<String, String> ofMlflow(Mlflow mlflow, Optional<HistoryIngress> history) {
        SortedMap<String, String> variables = new TreeMap<>();
        variables.put("MLFLOW_EXPERIMENT_NAME", mlflow.experiment());
        variables.put("MLFLOW_HTTP_REQUEST_MAX_RETRIES", String.valueOf(mlflow.requestMaxRetries()));
        variables.put("MLFLOW_HTTP_REQUEST_TIMEOUT", String.valueOf(mlflow.requestTimeoutSeconds()));
        variables.put("MLFLOW_TRACKING_URI", mlflow.trackingUri().toString());
        history.flatMap(IngressPlan::of).ifPresent(ingress -> variables.put("SPARK_HISTORY_URL", ingress.url()));
        return variables;
    }

    /** SPARK_VERSION is what PyDeequ asks for when it is imported; the others are read by the platform's own jobs. */
    static SortedMap<String, String> ofDeequ(
            Quality quality, Optional<Monitoring.Pushgateway> pushgateway, SparkVersion common) {
        SortedMap<String, String> variables = new TreeMap<>();
        variables.put("DEEQU_CRITICAL_THRESHOLD", quality.criticalThreshold().toPlainString());
        variables.put("DEEQU_METRICS_REPOSITORY", quality.metricsRepository().toString());
        variables.put("DEEQU_WARNING_THRESHOLD", quality.warningThreshold().toPlainString());
        pushgateway.ifPresent(
                gateway -> variables.put("PUSHGATEWAY_URL", gateway.url().toString()));
        variables.put("SPARK_VERSION", lineOfDeequ(common));
        return variables;
    }

    /** The environment's own line if it has Deequ, else that of the jobs whose images have an older one. */
    private static String lineOfDeequ(SparkVersion common) {
        return Stream.concat(SparkStack.find(common).stream(), SparkStack.locked().stream())
                .filter(stack -> stack.jar(StackJar.DEEQU).isPresent())
                .map(SparkStack::line)
                .findFirst()
                .orElseThrow();
    }
}
