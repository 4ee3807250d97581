package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.carbon254.spark.catalogue.metric.Exporter;
import com.carbon254.spark.check.object.ExpectedPods;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.value.kubernetes.KubernetesVersion;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Prometheus operator takes the rendered monitors and rules, and Prometheus finds by them what it should: the pods of
 * the operator, of the history server, of drivers and of executors, with the labels that the catalogue says.
 */
final class MonitorsTest {

    private static final String NAMESPACE = "data-platform";
    private static final String SCENARIO = "an-agent-in-every-process-serves-jmx-metrics";
    private static final String MONITORS = "k8s/monitoring/spark-servicemonitor.yaml";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Optional<KubernetesBinaries> kubernetes = Optional.empty();
    private static Optional<Path> program = Optional.empty();

    @TempDir
    private Path work;

    @BeforeAll
    static void findBinaries() {
        kubernetes = Optional.of(KubernetesBinaries.needed("to find the targets of monitors in"));
        program = Optional.of(Engines.needed(
                OnPath.find("find-targets"),
                "No find-targets to run: it is not on the path; Go builds it in .ci/monitors"));
    }

    @Test
    void prometheusFindsTheOperatorAndBothPagesOfADriver() throws Exception {
        GeneratedEnvironment production = GeneratedEnvironment.ofPlatform("prod");

        List<JsonNode> targets = targets(production, "mysql-cdc-to-iceberg");

        assertThat(targets)
                .extracting(target -> target.path("url").asText())
                .containsExactlyInAnyOrder(
                        "http://10.0.0.2:8080/metrics",
                        "http://10.0.0.3:8080/metrics",
                        "http://10.0.1.1:4040/metrics/executors/prometheus",
                        "http://10.0.1.1:4040/metrics/prometheus");
        assertThat(targets.stream().map(target -> target.path("labels")).distinct())
                .hasSize(targets.size());
        assertThat(targets).allSatisfy(target -> {
            JsonNode labels = target.path("labels");
            boolean operator = target.path("monitor").asText().contains("spark-operator");
            assertThat(names(labels))
                    .containsExactlyInAnyOrderElementsOf(labelsOf(operator ? "operator" : "spark-servlet"));
            assertThat(labels.path("job").asText())
                    .isEqualTo(operator ? "spark-operator" : "data-platform/spark-drivers");
            assertThat(labels.path("spark_job").asText()).isEqualTo(operator ? "" : "mysql-cdc-to-iceberg");
            assertThat(labels.path("spark_role").asText()).isEqualTo(operator ? "" : "driver");
        });
    }

    @Test
    void prometheusFindsTheAgentOfEveryProcess() throws Exception {
        GeneratorRuns.write(Scenario.called(SCENARIO), work.resolve("trees"));
        GeneratedEnvironment agents = GeneratedEnvironment.in(work.resolve("trees/dev"), KubernetesVersion.V1_34);

        List<JsonNode> targets = targets(agents, "events").stream()
                .filter(target -> target.path("url").asText().contains(":8090/"))
                .toList();

        assertThat(targets)
                .extracting(
                        target -> target.path("url").asText(),
                        target -> target.at("/labels/job").asText(),
                        target -> target.at("/labels/spark_role").asText())
                .containsExactlyInAnyOrder(
                        tuple("http://10.0.0.1:8090/metrics", "spark-history-server", ""),
                        tuple("http://10.0.1.1:8090/metrics", "data-platform/spark-jmx", "driver"),
                        tuple("http://10.0.1.2:8090/metrics", "data-platform/spark-jmx", "executor"));
        assertThat(targets)
                .filteredOn(target -> target.at("/labels/spark_role").isTextual())
                .allSatisfy(target -> assertThat(names(target.path("labels")))
                        .containsExactlyInAnyOrderElementsOf(labelsOf("spark-jmx")));
    }

    @Test
    void fieldThatAMonitorDoesNotHaveIsRefused() throws Exception {
        String text = Files.readString(
                GeneratedEnvironment.ofPlatform("prod").folder().resolve(MONITORS));
        Path wrong = Files.writeString(work.resolve("wrong.yaml"), text.replace("relabelings:", "relabellings:"));

        CommandResult result = find(wrong, work.resolve("nobody"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.errors()).contains("data-platform/spark-drivers: ", "unknown field \"relabellings\"");
    }

    private List<JsonNode> targets(GeneratedEnvironment environment, String job) throws Exception {
        try (ApiServer server = ApiServer.start(kubernetes.orElseThrow(), work.resolve("server"))) {
            server.createNamespace(NAMESPACE);
            assertThat(server.apply(environment.files(MonitorsTest::isPlatform)).errors())
                    .isEmpty();
            int number = 0;
            for (JsonNode deployment : server.get(NAMESPACE, "deployments").path("items")) {
                String name = deployment.at("/metadata/name").asText();
                run(server, name, deployment.at("/spec/template"), "10.0.0." + ++number);
            }
            for (JsonNode service : server.get(NAMESPACE, "services").path("items")) {
                server.create(endpoints(service, server.get(NAMESPACE, "pods").path("items")), "");
            }
            Manifest application = environment.objects().stream()
                    .filter(object -> object.key().kind().equals("SparkApplication"))
                    .filter(object -> object.key().name().equals(job))
                    .findFirst()
                    .orElseThrow();
            run(server, job + "-driver", ExpectedPods.driver(application), "10.0.1.1");
            run(server, job + "-exec-1", ExpectedPods.executor(application), "10.0.1.2");

            CommandResult result = find(environment.folder().resolve(MONITORS), server.configuration());

            assertThat(result.exitCode()).as(result.errors()).isZero();
            return JSON.readTree(result.output()).valueStream().toList();
        }
    }

    private static boolean isPlatform(Manifest object) {
        return object.file().matches("k8s/compute/spark/spark-(operator|rbac|history)\\.yaml");
    }

    /** What the controllers of a cluster would make of a Service: the addresses and ports of the pods that it selects. */
    private static ObjectNode endpoints(JsonNode service, JsonNode pods) {
        ObjectNode endpoints = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "Endpoints");
        ObjectNode metadata = endpoints.putObject("metadata").put("namespace", NAMESPACE);
        metadata.set("name", service.at("/metadata/name"));
        metadata.set("labels", service.at("/metadata/labels"));
        for (JsonNode pod : pods) {
            if (covers(service.at("/spec/selector"), pod.at("/metadata/labels"))) {
                ObjectNode subset = endpoints.withArray("/subsets").addObject();
                ObjectNode address = subset.putArray("addresses").addObject();
                address.set("ip", pod.at("/status/podIP"));
                ObjectNode target =
                        address.putObject("targetRef").put("kind", "Pod").put("namespace", NAMESPACE);
                target.set("name", pod.at("/metadata/name"));
                subset.set("ports", ports(service, pod));
            }
        }
        return endpoints;
    }

    private static boolean covers(JsonNode selector, JsonNode labels) {
        return selector.properties().stream()
                .allMatch(label -> labels.path(label.getKey()).equals(label.getValue()));
    }

    /** Those of the Service that the pod has by name. */
    private static ArrayNode ports(JsonNode service, JsonNode pod) {
        ArrayNode ports = JSON.createArrayNode();
        for (JsonNode wanted : service.at("/spec/ports")) {
            for (JsonNode offered : pod.at("/spec/containers/0/ports")) {
                if (offered.path("name").equals(wanted.path("targetPort"))) {
                    ObjectNode port = ports.addObject();
                    port.set("name", wanted.path("name"));
                    port.set("port", offered.path("containerPort"));
                }
            }
        }
        return ports;
    }

    /** A pod of this template, as the kubelet would report it. */
    private static void run(ApiServer server, String name, JsonNode template, String address) throws Exception {
        ObjectNode pod = template.deepCopy();
        pod.put("apiVersion", "v1").put("kind", "Pod");
        pod.withObject("/metadata").put("namespace", NAMESPACE).put("name", name);
        server.create(pod, "");
        server.setStatus(NAMESPACE, "pod/" + name, """
                {"phase": "Running", "podIP": "%1$s", "podIPs": [{"ip": "%1$s"}]}
                """.formatted(address));
    }

    private CommandResult find(Path monitors, Path kubeconfig) throws Exception {
        Path output = work.resolve("targets.json");
        Path errors = work.resolve("errors");
        int exitCode = new ProcessBuilder(program.orElseThrow().toString(), monitors.toString(), kubeconfig.toString())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        return new CommandResult(exitCode, Files.readString(output), Files.readString(errors));
    }

    private static List<String> names(JsonNode labels) {
        return labels.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> labelsOf(String exporter) {
        return Exporter.find(exporter).orElseThrow().targetLabels();
    }
}
