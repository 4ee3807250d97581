package com.carbon254.spark.patch;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is laid over rendered objects at last. */
final class PatchesTest {

    private static final Path BASE = Path.of("src/test/resources/findings/base.yaml");

    @TempDir
    private Path environments;

    /** A Job is immutable: the API server refuses another template under the old name. */
    @Test
    void aChangedJobHasAnotherName() throws IOException {
        String before = jobs(rendered("")).get(0);

        List<String> after = jobs(
                rendered("{target: {kind: Job, name: spark-bootstrap}, merge: {spec: {activeDeadlineSeconds: 1200}}}"));

        assertThat(before).matches("spark-bootstrap-[0-9a-f]{10}");
        assertThat(after)
                .singleElement()
                .asString()
                .matches("spark-bootstrap-[0-9a-f]{10}")
                .isNotEqualTo(before);
    }

    @Test
    void portsOfAServiceMergeByTheirNumber() throws IOException {
        JsonNode ports = rendered(
                        "{target: {kind: Service, name: spark-operator-webhook}, merge: {spec: {ports: [{port: 443,"
                                + " appProtocol: https}]}}}")
                .stream()
                .filter(one -> one.key().toString().equals("Service/spark-operator-webhook"))
                .findFirst()
                .orElseThrow()
                .content()
                .at("/spec/ports");

        assertThat(ports).hasSize(1);
        assertThat(ports.get(0).path("appProtocol").asText()).isEqualTo("https");
        assertThat(ports.get(0).has("targetPort")).isTrue();
    }

    private static List<String> jobs(List<Manifest> manifests) {
        return manifests.stream()
                .filter(one -> one.key().kind().equals("Job"))
                .map(one -> one.key().name())
                .toList();
    }

    private List<Manifest> rendered(String patch) throws IOException {
        Files.copy(BASE, environments.resolve("base.yaml"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                environments.resolve("dev.yaml"),
                "extends: base\n" + (patch.isEmpty() ? "" : "patches:\n  one: " + patch + "\n"));
        Generator.Outcome outcome = GeneratorRuns.again(environments);
        assertThat(outcome.report().stops()).as(outcome.report().lines()).isFalse();
        return outcome.environments().get(0).manifests();
    }
}
