package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.check.network.PacketCase;
import com.carbon254.spark.engine.PacketJudge.Verdict;
import com.carbon254.spark.userdata.OwnFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real packets, sent between network namespaces, one a pod, under nftables rules that a program of its own makes of the
 * policies: each declared flow of every scenario is open, and nothing else is.
 */
@OwnFolder
final class RealPacketsTest {

    private static final PacketJudge KERNEL =
            new PacketJudge(Path.of(".ci/packets/run").toAbsolutePath());
    private static final String GUIDE = "the guide holds for three environments, dev";
    private static final String SERVER = "spark-history-server";
    private static final int GENERATED = 100;

    @TempDir
    private Path work;

    @BeforeAll
    static void tryOnePacket() throws Exception {
        Process probe = new ProcessBuilder(KERNEL.program().toString(), "--probe")
                .redirectErrorStream(true)
                .start();
        String answer = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (probe.waitFor() != 0) {
            Engines.missing(
                    "No network namespaces to send packets between, which need Linux, root, iproute2 and nftables: "
                            + answer.strip());
        }
    }

    @Test
    void declaredFlowsAreOpenAndNothingElseIs() throws Exception {
        List<Named<PacketCase>> cases = PacketJudge.renderedCases();

        List<Verdict> verdicts = KERNEL.verdicts(cases, work);

        List<Verdict> refused = declaredAndRefused(verdicts);
        List<Verdict> open = undeclaredAndOpen(verdicts);
        System.out.println("packets: " + verdicts.size() + " flows tried in " + cases.size() + " environments: "
                + refused.size() + " declared and refused, " + open.size() + " undeclared and open");
        assertThat(refused).as("declared and refused").isEmpty();
        assertThat(open).as("undeclared and open").isEmpty();
        assertThat(verdicts).filteredOn(Verdict::passes).hasSizeGreaterThan(1000);
    }

    @Test
    void generatedPoliciesLetTheSamePacketsPass() throws Exception {
        List<Named<PacketCase>> cases = IntStream.range(0, GENERATED)
                .mapToObj(seed -> Named.of("generated " + seed, PacketCase.generated(seed)))
                .toList();

        assertThat(KERNEL.verdicts(cases, work))
                .filteredOn(verdict -> verdict.passes() != verdict.packet().open())
                .isEmpty();
    }

    @Test
    void ruleThatIsTakenOutRefusesADeclaredFlow() throws Exception {
        Named<PacketCase> broken = broken(spec -> spec.withArray("/egress").remove(1));

        List<Verdict> verdicts = KERNEL.verdicts(List.of(broken), work);

        assertThat(declaredAndRefused(verdicts))
                .extracting(verdict -> verdict.packet().words())
                .containsExactly("spark-history-server in data-platform -> the object store TCP 9000");
        assertThat(undeclaredAndOpen(verdicts)).isEmpty();
    }

    @Test
    void policyThatIsLeftOutOpensWhatIsNotDeclared() throws Exception {
        Named<PacketCase> broken = broken(spec -> spec.putArray("policyTypes").add("Egress"));

        List<Verdict> verdicts = KERNEL.verdicts(List.of(broken), work);

        assertThat(declaredAndRefused(verdicts)).isEmpty();
        assertThat(undeclaredAndOpen(verdicts))
                .extracting(verdict -> verdict.packet().words())
                .contains("a stranger outside -> spark-history-server in data-platform TCP 18080");
    }

    /** An environment of the guide, with another policy of the history server than the plan's. */
    private static Named<PacketCase> broken(Consumer<ObjectNode> change) {
        Named<PacketCase> intact = PacketJudge.renderedCases().stream()
                .filter(one -> one.getName().equals(GUIDE))
                .findFirst()
                .orElseThrow();
        ObjectNode json = intact.getPayload().json().deepCopy();
        JsonNode spec = ((ArrayNode) json.path("policies"))
                .valueStream()
                .filter(one -> one.at("/metadata/name").asText().equals(SERVER))
                .findFirst()
                .orElseThrow()
                .path("spec");
        change.accept((ObjectNode) spec);
        return Named.of(
                intact.getName(), new PacketCase(json, intact.getPayload().packets()));
    }

    private static List<Verdict> declaredAndRefused(List<Verdict> verdicts) {
        return differing(verdicts).filter(verdict -> !verdict.passes()).toList();
    }

    private static List<Verdict> undeclaredAndOpen(List<Verdict> verdicts) {
        return differing(verdicts).filter(Verdict::passes).toList();
    }

    private static Stream<Verdict> differing(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.passes() != verdict.packet().declared());
    }
}
