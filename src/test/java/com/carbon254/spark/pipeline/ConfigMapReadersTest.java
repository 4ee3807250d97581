package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.userdata.OwnFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ConfigMap has a reader: the object that mounts it or takes its variables. */
@OwnFolder
final class ConfigMapReadersTest {

    /** An environment has them for the jobs that a user may add. */
    private static final List<String> OF_JOBS =
            List.of("spark-deequ", "spark-env", "spark-metrics-agent", "spark-mlflow");

    /** What reads those ConfigMaps whose readers are not rendered yet. A reader that is rendered ends its line here. */
    private static SortedMap<String, String> openReaders() {
        SortedMap<String, String> open = new TreeMap<>();
        for (String dashboard : List.of("jobs", "overview", "quality", "resources")) {
            open.put("spark-dashboard-" + dashboard, "Grafana's sidecar, by its label");
        }
        open.put("spark-state-metrics-data-platform", "kube-state-metrics, whose installation mounts it");
        open.put("trino-catalog", "Trino, whose installation mounts it or takes Helm values from it");
        return open;
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.GeneratorRuns#allEnvironments")
    void everyConfigMapIsReadOrWillBe(RenderedEnvironment environment) {
        SortedMap<String, String> readers = readers(environment);

        assertThat(environment.manifests())
                .filteredOn(manifest -> !Manifest.isOfTeam(manifest.file()))
                .map(Manifest::key)
                .filteredOn(key -> key.kind().equals("ConfigMap"))
                .map(ObjectKey::name)
                .isNotEmpty()
                // People carry workflows to DolphinScheduler, or the publisher reads them.
                .filteredOn(name -> !name.startsWith("spark-workflow-"))
                .filteredOn(name -> readers.containsKey(name) || !OF_JOBS.contains(name))
                .allSatisfy(name -> assertThat(readers.containsKey(name))
                        .as("%s is read by %s", name, readers.get(name))
                        .isNotEqualTo(openReaders().containsKey(name)));
    }

    @Test
    void readersAreWhatTheyAreMeantToBe() {
        SortedMap<String, String> readers = readers(GeneratorRuns.ofPlatform("prod"));

        assertThat(readers.get("spark-defaults")).isEqualTo("Deployment/spark-operator");
        assertThat(readers.get("spark-history-conf")).isEqualTo("Deployment/spark-history-server");
        assertThat(readers.get("spark-bootstrap")).startsWith("Job/spark-bootstrap-");
        assertThat(readers.get("spark-env")).contains("SparkApplication/");
        assertThat(readers.get("spark-mlflow")).startsWith("SparkApplication/");
        assertThat(readers.get("spark-deequ")).startsWith("SparkApplication/");
        assertThat(readers).hasSize(6);
    }

    private static SortedMap<String, String> readers(RenderedEnvironment environment) {
        SortedMap<String, String> readers = new TreeMap<>();
        environment
                .manifests()
                .forEach(manifest -> collect(manifest.content(), manifest.key().toString(), readers));
        return readers;
    }

    /** Volumes name a ConfigMap below {@code configMap}, variables below {@code configMapRef} and {@code …KeyRef}. */
    private static void collect(JsonNode node, String reader, SortedMap<String, String> readers) {
        node.properties().forEach(field -> {
            if (field.getKey().startsWith("configMap") && field.getValue().has("name")) {
                readers.put(field.getValue().get("name").asText(), reader);
            }
        });
        node.forEach(child -> collect(child, reader, readers));
    }
}
