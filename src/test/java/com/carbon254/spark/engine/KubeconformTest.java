package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.engine.Kubeconform.Judgement;
import com.carbon254.spark.engine.Kubeconform.Summary;
import com.carbon254.spark.engine.Kubeconform.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A second engine reads the same schemas as the checks of {@code mvn synth}, and comes to the same verdicts. */
final class KubeconformTest {

    private static final Path SCHEMAS = Path.of("target", "classes", "schemas");

    @BeforeAll
    static void findContainerEngine() {
        if (!Kubeconform.isAvailable()) {
            Engines.missing("No container engine to run kubeconform in");
        }
    }

    static List<RenderedEnvironment> environments() {
        return RenderedEnvironment.all();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void everyCommittedObjectFitsItsSchema(RenderedEnvironment environment) throws Exception {
        Judgement judgement = Kubeconform.judge(SCHEMAS.resolve("1.34"), environment.folder());

        List<Verdict> refused = judgement.verdicts().stream()
                .filter(verdict -> !verdict.isValid())
                .toList();
        assertThat(refused).isEmpty();
        assertThat(judgement.summary())
                .isEqualTo(new Summary(environment.manifests().size(), 0, 0, 0));
    }
}
