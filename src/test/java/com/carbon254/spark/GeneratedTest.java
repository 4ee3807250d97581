package com.carbon254.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Severity;
import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.Scope;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the committed trees against the committed environments. */
final class GeneratedTest {

    @Test
    void committedTreesAreWhatTheEnvironmentsGiveByteForByte() {
        Generator.Outcome outcome = GeneratorRuns.ofEnvironments();

        Report differences = OutputFolder.at(Path.of("generated")).compare(outcome.trees(), Scope.ALL_ENVIRONMENTS);

        assertThat(outcome.report().findings())
                .filteredOn(finding -> finding.rule().severity() != Severity.NOTE)
                .isEmpty();
        assertThat(differences.lines())
                .as("generated/ is stale; to refresh it, run: mvn synth")
                .isEmpty();
    }
}
