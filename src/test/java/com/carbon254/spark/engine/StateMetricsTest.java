package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.metric.Metric;
import com.carbon254.spark.catalogue.metric.Metrics;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kube-state-metrics itself, with the configuration and the access that are rendered for production, tells of Spark's
 * objects what the catalogue says, and what rules and dashboards ask.
 */
final class StateMetricsTest {

    private static final String EXPORTER = "spark-state";
    private static final String JOBS = "data-platform";
    private static final String ITS_OWN = "monitoring";
    private static final String ACCOUNT = "kube-state-metrics";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Optional<KubernetesBinaries> kubernetes = Optional.empty();
    private static Optional<Path> program = Optional.empty();

    @TempDir
    private Path work;

    @BeforeAll
    static void findBinaries() {
        kubernetes = Optional.of(KubernetesBinaries.needed("for kube-state-metrics"));
        program = Optional.of(Engines.needed(
                OnPath.find("kube-state-metrics"),
                "No kube-state-metrics to run: it is not on the path; Go builds it in .ci/state-metrics"));
    }

    @Test
    void kubeStateMetricsTellsOfSparkObjectsWhatTheCatalogueSays() throws Exception {
        GeneratedEnvironment production = GeneratedEnvironment.ofPlatform("prod");
        try (ApiServer server = ApiServer.start(kubernetes.orElseThrow(), work.resolve("server"))) {
            prepare(server, production);
            PodIdentity identity = PodIdentity.of(server, ITS_OWN, ACCOUNT, work);

            try (RunningStateMetrics running =
                    RunningStateMetrics.start(program.orElseThrow(), identity, configuration(production), work)) {
                Exposition served = running.await(ofTheCatalogue().keySet());

                assertThat(served.labels()).as(String.join("\n", running.log())).isEqualTo(ofTheCatalogue());
                assertThat(served.values("name", "state"))
                        .contains(
                                "kube_sparkapplication_status_state mysql-cdc-to-iceberg RUNNING 1",
                                "kube_sparkapplication_status_state mysql-cdc-to-iceberg FAILED 0",
                                "kube_sparkapplication_status_state kafka-to-iceberg-etl COMPLETED 1",
                                "kube_sparkapplication_status_submission_time mysql-cdc-to-iceberg 1.764165e+09",
                                "kube_sparkapplication_status_execution_attempts mysql-cdc-to-iceberg 3",
                                "kube_sparkapplication_status_termination_time kafka-to-iceberg-etl 1.7641686e+09",
                                "kube_scheduledsparkapplication_status_next_run iceberg-table-maintenance 1.7642106e+09",
                                "kube_scheduledsparkapplication_spec_suspend iceberg-table-maintenance 0")
                        .noneMatch(
                                line -> line.startsWith("kube_sparkapplication_status_state postgres-cdc-to-iceberg"))
                        .anyMatch(line -> line.startsWith("kube_sparkapplication_created postgres-cdc-to-iceberg 1."));
                assertThat(running.log()).noneMatch(line -> line.contains("forbidden"));
            }
        }
    }

    private static void prepare(ApiServer server, GeneratedEnvironment production) throws Exception {
        server.createNamespace(JOBS);
        server.createNamespace(ITS_OWN);
        server.define(production.definitions());
        server.create(JSON.readTree("""
                {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"namespace": "%s", "name": "%s"}}
                """.formatted(ITS_OWN, ACCOUNT)), "");
        assertThat(server.apply(production.files(object -> object.file().endsWith("spark-state-metrics.yaml")
                                || object.key().kind().endsWith("SparkApplication")))
                        .errors())
                .isEmpty();
        server.setStatus(JOBS, "sparkapplication/mysql-cdc-to-iceberg", """
                {"applicationState": {"state": "RUNNING"}, "driverInfo": {}, "executionAttempts": 3,
                 "lastSubmissionAttemptTime": "2025-11-26T13:50:00Z", "terminationTime": null}
                """);
        server.setStatus(JOBS, "sparkapplication/kafka-to-iceberg-etl", """
                {"applicationState": {"state": "COMPLETED"}, "driverInfo": {}, "executionAttempts": 1,
                 "lastSubmissionAttemptTime": "2025-11-26T13:50:00Z", "terminationTime": "2025-11-26T14:50:00Z"}
                """);
        server.setStatus(JOBS, "scheduledsparkapplication/iceberg-table-maintenance", """
                {"nextRun": "2025-11-27T02:30:00Z", "lastRun": "2025-11-26T02:30:00Z"}
                """);
    }

    private Path configuration(GeneratedEnvironment production) throws IOException {
        String text = production.objects().stream()
                .filter(object -> object.file().endsWith("spark-state-metrics.yaml"))
                .map(object ->
                        object.content().at("/data/spark-state-metrics.yaml").asText())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
        return Files.writeString(work.resolve("spark-state-metrics.yaml"), text);
    }

    private static SortedMap<String, SortedSet<String>> ofTheCatalogue() {
        SortedMap<String, SortedSet<String>> metrics = new TreeMap<>();
        for (Metric metric : Metrics.all()) {
            if (metric.exporter().name().equals(EXPORTER)) {
                metrics.put(metric.name(), new TreeSet<>(metric.ownLabels()));
            }
        }
        return metrics;
    }
}
