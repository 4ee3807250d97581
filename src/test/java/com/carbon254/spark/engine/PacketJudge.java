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
import org.junit.jupiter.api.Named;

/**
 * A program that says which packets pass, as a JSON list of true, false and null a case.
 *
 * @param program it reads a JSON list of cases
 */
record PacketJudge(Path program) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What the program says of a packet.
     *
     * @param place which case it is of
     * @param packet what we say of it
     * @param passes what the program says
     */
    record Verdict(String place, PacketCase.Packet packet, boolean passes) {

        @Override
        public String toString() {
            return place + ": " + packet.words();
        }
    }

    /** All environments with policies that every plugin knows; the programs know nothing of Cilium's kind. */
    static List<Named<PacketCase>> renderedCases() {
        return GeneratorRuns.allEnvironments().stream()
                .filter(one -> one.getPayload().platform().network().isPresent())
                .filter(one -> isPlain(one.getPayload()))
                .map(one -> Named.of(one.getName(), caseOf(one.getPayload())))
                .toList();
    }

    private static boolean isPlain(RenderedEnvironment environment) {
        return environment.manifests().stream()
                .noneMatch(manifest -> manifest.key().kind().equals("CiliumNetworkPolicy"));
    }

    private static PacketCase caseOf(RenderedEnvironment environment) {
        return PacketCase.of(environment.platform().network().orElseThrow(), environment.manifests());
    }

    /** What the program says of each packet of each case, but for those of which it says nothing. */
    List<Verdict> verdicts(List<Named<PacketCase>> cases, Path work) throws IOException, InterruptedException {
        ArrayNode all = JSON.createArrayNode();
        cases.forEach(one -> all.add(one.getPayload().json()));
        JsonNode passes = answer(all, work);
        assertThat(passes).hasSameSizeAs(cases);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            List<PacketCase.Packet> packets = cases.get(i).getPayload().packets();
            assertThat(passes.get(i)).hasSameSizeAs(packets);
            for (int j = 0; j < packets.size(); j++) {
                JsonNode verdict = passes.get(i).get(j);
                if (!verdict.isNull()) {
                    verdicts.add(new Verdict(cases.get(i).getName(), packets.get(j), verdict.asBoolean()));
                }
            }
        }
        return verdicts;
    }

    private JsonNode answer(ArrayNode cases, Path work) throws IOException, InterruptedException {
        Path input = Files.writeString(work.resolve("cases.json"), cases.toString());
        Path output = work.resolve("verdicts.json");
        Process process = new ProcessBuilder(program.toString())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .start();
        String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(complaints).isZero();
        return JSON.readTree(output.toFile());
    }
}
