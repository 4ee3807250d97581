package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.check.network.PacketCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the Kubernetes project judges packets: by generated policies, and by the rendered ones of every scenario. */
final class PacketsTest {

    private static final int GENERATED = 1000;

    private static Optional<PacketJudge> judge = Optional.empty();

    @TempDir
    private Path work;

    @BeforeAll
    static void findJudge() {
        judge = Optional.of(new PacketJudge(Engines.needed(
                OnPath.find("judge-packets"),
                "No judge-packets to judge network policies: it is not on the path; .ci/network/build builds it")));
    }

    @Test
    void generatedPoliciesLetTheSamePacketsPass() throws Exception {
        List<Named<PacketCase>> cases = IntStream.range(0, GENERATED)
                .mapToObj(seed -> Named.of("generated " + seed, PacketCase.generated(seed)))
                .toList();

        assertThat(differing(cases)).isEmpty();
    }

    @Test
    void renderedPoliciesLetTheSamePacketsPass() throws Exception {
        List<Named<PacketCase>> cases = PacketJudge.renderedCases();

        assertThat(cases).hasSizeGreaterThan(4);
        assertThat(differing(cases)).isEmpty();
    }

    private List<PacketJudge.Verdict> differing(List<Named<PacketCase>> cases)
            throws IOException, InterruptedException {
        return judge.orElseThrow().verdicts(cases, work).stream()
                .filter(verdict -> verdict.passes() != verdict.packet().open())
                .toList();
    }
}
