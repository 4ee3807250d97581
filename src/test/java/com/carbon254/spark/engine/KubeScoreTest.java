package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.carbon254.spark.plan.network.Workload;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kube-score finds nothing about policies: each pod has one, and each one a pod. It knows no SparkApplication, so that the
 * pods which operators make are written beside the rendered objects.
 */
final class KubeScoreTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CHECKS = List.of("pod-networkpolicy", "networkpolicy-targets-pod");
    private static final int BEST = 10;
    private static final String SPARK = "sparkoperator.k8s.io/";
    private static final String SERVER = "spark-history-server";

    private static Optional<Path> program = Optional.empty();

    @TempDir
    private Path work;

    @BeforeAll
    static void findProgram() {
        program = Optional.of(Engines.needed(
                OnPath.find("kube-score"),
                "No kube-score to judge policies: it is not on the path; Go builds it in .ci/score"));
    }

    @Test
    void eachPodHasAPolicyAndEachPolicyAPod() throws Exception {
        List<Named<RenderedEnvironment>> closed = closedEnvironments();

        for (Named<RenderedEnvironment> environment : closed) {
            List<JsonNode> objects = objects(environment.getPayload());
            assertThat(findings(objects)).as(environment.getName()).isEmpty();
        }
        assertThat(closed).hasSizeGreaterThan(4);
    }

    @Test
    void policyOfNobodyAndPodWithoutAPolicyAreFound() throws Exception {
        List<JsonNode> objects = objects(closedEnvironments().get(0).getPayload());
        objects.stream()
                .filter(object -> object.path("kind").asText().equals("NetworkPolicy"))
                .filter(object -> object.at("/metadata/name").asText().equals(SERVER))
                .forEach(policy -> ((ObjectNode) policy.at("/spec/podSelector/matchLabels"))
                        .put("app.kubernetes.io/name", "nobody"));

        assertThat(findings(objects))
                .containsExactlyInAnyOrder(
                        "NetworkPolicy/networking.k8s.io/v1/data-platform/spark-history-server: networkpolicy-targets-pod",
                        "Deployment/apps/v1/data-platform/spark-history-server: pod-networkpolicy");
    }

    private static List<Named<RenderedEnvironment>> closedEnvironments() {
        return GeneratorRuns.allEnvironments().stream()
                .filter(one -> one.getPayload().platform().network().isPresent())
                .filter(one -> one.getPayload().manifests().stream()
                        .anyMatch(object -> object.key().name().equals(SERVER)))
                .toList();
    }

    /** What is rendered, and the pods that nothing rendered is a template of to a program which knows plain Kubernetes. */
    private static List<JsonNode> objects(RenderedEnvironment environment) {
        List<JsonNode> objects = new ArrayList<>();
        environment.manifests().stream()
                .map(Manifest::content)
                .filter(object -> !object.path("kind").asText().equals("CustomResourceDefinition"))
                .forEach(object -> objects.add(object.deepCopy()));
        Objects.of(environment.manifests()).pods().stream()
                .filter(pod -> pod.owner().content().path("apiVersion").asText().startsWith(SPARK))
                .forEach(pod -> objects.add(pod(objects.size(), pod.namespace(), pod.labels())));
        environment.platform().network().orElseThrow().workloads().stream()
                .filter(workload -> workload.maker() == Workload.Maker.OTHERS)
                .forEach(workload -> objects.add(pod(
                        objects.size(),
                        workload.namespace().toString(),
                        JSON.valueToTree(workload.pods().labels()))));
        return objects;
    }

    private static ObjectNode pod(int number, String namespace, JsonNode labels) {
        ObjectNode pod = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "Pod");
        pod.putObject("metadata")
                .put("name", "pod-" + number)
                .put("namespace", namespace)
                .set("labels", labels);
        pod.putObject("spec")
                .putArray("containers")
                .addObject()
                .put("name", "main")
                .put("image", "none");
        return pod;
    }

    private List<String> findings(List<JsonNode> objects) throws IOException, InterruptedException {
        Path input = Files.writeString(
                work.resolve("objects.yaml"),
                objects.stream().map(JsonNode::toString).collect(Collectors.joining("\n---\n")));
        Path output = work.resolve("score.json");
        Process process = new ProcessBuilder(
                        program.orElseThrow().toString(), "score", "--output-format", "json", input.toString())
                .redirectOutput(output.toFile())
                .start();
        String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        // 1 is for findings, those about other things among them.
        assertThat(process.waitFor()).as(complaints).isLessThan(2);
        List<JsonNode> judged = JSON.readTree(output.toFile())
                .valueStream()
                .flatMap(KubeScoreTest::judgements)
                .toList();
        assertThat(judged).hasSizeGreaterThan(4);
        return judged.stream()
                .filter(one -> one.path("grade").asInt() < BEST)
                .map(one ->
                        one.path("object").asText() + ": " + one.at("/check/id").asText())
                .toList();
    }

    private static Stream<JsonNode> judgements(JsonNode object) {
        return object.path("checks")
                .valueStream()
                .filter(one -> CHECKS.contains(one.at("/check/id").asText()))
                .filter(one -> !one.path("skipped").asBoolean())
                .map(one -> ((ObjectNode) one)
                        .put("object", object.path("object_name").asText()));
    }
}
