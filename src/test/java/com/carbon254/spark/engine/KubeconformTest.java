package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.engine.Kubeconform.Judgement;
import com.carbon254.spark.engine.Kubeconform.Summary;
import com.carbon254.spark.engine.Kubeconform.Verdict;
import com.carbon254.spark.value.kubernetes.KubernetesVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A second engine reads the same schemas as the checks of {@code mvn synth}, and comes to the same verdicts. */
final class KubeconformTest {

    private static final Path SCHEMAS = Path.of("target", "classes", "schemas");

    // The version that the findings of the corpus are written for.
    private static final Path CORPUS_SCHEMAS = SCHEMAS.resolve(KubernetesVersion.V1_34.toString());

    @BeforeAll
    static void findContainerEngine() {
        if (!Kubeconform.isAvailable()) {
            Engines.missing("No container engine to run kubeconform in");
        }
    }

    static List<GeneratedEnvironment> environments() {
        return Stream.concat(GeneratedEnvironment.committed().stream(), GeneratedEnvironment.ofPlatform().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void everyObjectFitsItsSchema(GeneratedEnvironment environment) throws Exception {
        Judgement judgement =
                Kubeconform.judge(SCHEMAS.resolve(environment.kubernetes().toString()), environment.folder());

        List<Verdict> refused = judgement.verdicts().stream()
                .filter(verdict -> !verdict.isValid())
                .toList();
        assertThat(refused).isEmpty();
        assertThat(judgement.summary())
                .isEqualTo(new Summary(environment.documents().size(), 0, 0, 0));
    }

    @Test
    void kubeconformRefusesWhatOurCheckRefuses() throws Exception {
        Judgement judgement = Kubeconform.judge(CORPUS_SCHEMAS, ManifestCorpus.WRONG);

        assertThat(without(judgement, Verdict::isRefusal, ManifestCorpus.WRONG)).isEmpty();
    }

    @Test
    void kubeconformTakesWhatOurCheckTakes() throws Exception {
        Judgement judgement = Kubeconform.judge(CORPUS_SCHEMAS, ManifestCorpus.RIGHT);

        assertThat(without(judgement, Verdict::isValid, ManifestCorpus.RIGHT)).isEmpty();
    }

    /** The manifests of a folder for which there is no such verdict. */
    private static List<Path> without(Judgement judgement, Predicate<Verdict> wanted, Path folder) {
        List<String> judged =
                judgement.verdicts().stream().filter(wanted).map(Verdict::file).toList();
        List<Path> files = ManifestCorpus.files(folder);
        assertThat(files).isNotEmpty();
        return files.stream()
                .filter(file -> !judged.contains(String.valueOf(file.getFileName())))
                .toList();
    }
}
