package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.mutation.Mutations;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the damage, no stage throws anything, and each refusal names a line of a file that the user can open. */
@OwnFolder
final class DamagedEnvironmentsTest {

    /** {@code -Ddamages=1000} for a longer look. */
    private static final int SEEDS = Integer.getInteger("damages", 150);

    /** Other seeds than those that the configuration alone is tried with. */
    private static final int FIRST = 254_000;

    @Test
    void everyRefusalNamesALine(@TempDir Path folder) throws IOException {
        int refused = 0;
        for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
            Path copy = folder.resolve("environments-" + seed);
            List<String> damages = Mutations.of(seed).copy(Scenario.platform().in(), copy);

            Generator.Outcome outcome = run(copy, damages);

            outcome.report().findings().forEach(finding -> assertNamesALine(finding, folder, damages));
            assertThat(outcome.environments())
                    .as("%s after %s", copy.getFileName(), damages)
                    .hasSize(outcome.report().stops() ? 0 : 3);
            refused += outcome.report().stops() ? 1 : 0;
        }
        assertThat(refused).as("refused of %s", SEEDS).isBetween(SEEDS / 2, SEEDS - 1);
    }

    private static Generator.Outcome run(Path copy, List<String> damages) {
        try {
            return GeneratorRuns.again(copy);
        } catch (RuntimeException fault) {
            throw new AssertionError(copy.getFileName() + " after " + damages, fault);
        }
    }

    private static void assertNamesALine(Finding finding, Path folder, List<String> damages) {
        assertThat(Files.isRegularFile(folder.resolve(finding.place().file())))
                .as("%s after %s names a file", finding, damages)
                .isTrue();
        assertThat(finding.place().line())
                .as("%s after %s names a line", finding, damages)
                .isPositive();
    }
}
