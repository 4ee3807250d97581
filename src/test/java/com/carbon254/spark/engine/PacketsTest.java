package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.check.network.PacketCase;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the Kubernetes project judges packets: by generated policies, and by the rendered ones of every scenario. */
final class PacketsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int GENERATED = 1000;

    private static Optional<Path> judge = Optional.empty();

    @TempDir
    private Path work;

    @BeforeAll
    static void findJudge() {
        judge = Optional.of(Engines.needed(
                OnPath.find("judge-packets"),
                "No judge-packets to judge network policies: it is not on the path; .ci/network/build builds it"));
    }

    @Test
    void generatedPoliciesLetTheSamePacketsPass() throws Exception {
        List<PacketCase> cases =
                IntStream.range(0, GENERATED).mapToObj(PacketCase::generated).toList();

        assertThat(differing(cases)).isEmpty();
    }

    @Test
    void renderedPoliciesLetTheSamePacketsPass() throws Exception {
        List<PacketCase> cases = GeneratorRuns.allEnvironments().stream()
                .map(Named::getPayload)
                .filter(environment -> environment.platform().network().isPresent())
                .filter(PacketsTest::isPlain)
                .map(environment ->
                        PacketCase.of(environment.platform().network().orElseThrow(), environment.manifests()))
                .toList();

        assertThat(cases).hasSizeGreaterThan(4);
        assertThat(differing(cases)).isEmpty();
    }

    /** The judge knows nothing of Cilium's kind. */
    private static boolean isPlain(RenderedEnvironment environment) {
        return environment.manifests().stream()
                .noneMatch(manifest -> manifest.key().kind().equals("CiliumNetworkPolicy"));
    }

    private List<String> differing(List<PacketCase> cases) throws IOException, InterruptedException {
        JsonNode verdicts = verdicts(cases);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            PacketCase one = cases.get(i);
            assertThat(verdicts.get(i)).hasSameSizeAs(one.open());
            for (int j = 0; j < one.open().size(); j++) {
                if (verdicts.get(i).get(j).asBoolean() != one.open().get(j)) {
                    differing.add("case " + i + ": " + one.packets().get(j) + ", which the evaluator lets "
                            + (one.open().get(j) ? "pass" : "not pass"));
                }
            }
        }
        return differing;
    }

    private JsonNode verdicts(List<PacketCase> cases) throws IOException, InterruptedException {
        ArrayNode all = JSON.createArrayNode();
        cases.forEach(one -> all.add(one.json()));
        Path input = work.resolve("cases.json");
        Files.writeString(input, all.toString());
        Path output = work.resolve("verdicts.json");
        Process process = new ProcessBuilder(judge.orElseThrow().toString())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .start();
        String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(complaints).isZero();
        return JSON.readTree(output.toFile());
    }
}
