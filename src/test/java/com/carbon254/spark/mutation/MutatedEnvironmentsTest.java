package com.carbon254.spark.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the damage, loading throws nothing, and each refusal names a place that the user can open. */
@OwnFolder
class MutatedEnvironmentsTest {

    private static final Path ENVIRONMENTS = Scenario.platform().in();

    /** {@code -Dmutations=5000} for a longer look. */
    private static final int SEEDS = Integer.getInteger("mutations", 300);

    @Test
    void everyRefusalNamesALineOfAFileThatExists(@TempDir Path folder) throws IOException {
        int refused = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Path copy = folder.resolve("environments-" + seed);
            List<String> damages = Mutations.of(seed).copy(ENVIRONMENTS, copy);

            List<Finding> findings = load(copy, seed, damages);

            findings.forEach(finding -> namesALine(finding, folder, damages));
            refused += findings.isEmpty() ? 0 : 1;
        }
        assertThat(refused)
                .as("refused of %s: else the damages are no damages", SEEDS)
                .isBetween(SEEDS / 2, SEEDS - 1);
    }

    private static List<Finding> load(Path folder, int seed, List<String> damages) {
        try {
            EnvironmentLoader.Outcome outcome =
                    EnvironmentLoader.load(folder, "environments-" + seed, Optional.empty());
            boolean complete = outcome.environments().size() == 3;
            assertThat(complete || !outcome.findings().isEmpty())
                    .as("seed %s, %s", seed, damages)
                    .isTrue();
            return outcome.findings();
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ", " + damages, e);
        }
    }

    private static void namesALine(Finding finding, Path folder, List<String> damages) {
        Path file = folder.resolve(finding.place().file());
        assertThat(file).as("%s after %s", finding, damages).isRegularFile();
        assertThat(finding.place().line()).as("%s after %s", finding, damages).isBetween(1, lines(file) + 1);
        assertThat(finding.toString()).doesNotContain("\n", "\r", "null;");
        assertThat(finding.rule()).isNotIn(Rule.FILE_READABLE, Rule.ENVIRONMENT_NAME, Rule.ENVIRONMENT_EXISTS);
    }

    private static int lines(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
            return text.split("\r\n|\r|\n|\u0085", -1).length;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
