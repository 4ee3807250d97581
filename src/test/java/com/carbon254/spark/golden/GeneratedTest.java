package com.carbon254.spark.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.WriteScope;
import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.pipeline.GeneratorRuns;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the committed trees of whoever has cloned this against their environments, whatever those say. */
public final class GeneratedTest {

    @Test
    void committedTreesAreWhatTheEnvironmentsGiveByteForByte() {
        assertFresh(GeneratorRuns.again(Path.of("environments")), Path.of("generated"));
    }

    /** A warning or a note is no failure: the program writes its trees all the same. */
    public static void assertFresh(Generator.Outcome outcome, Path trees) {
        assertThat(outcome.report().stops()).as(outcome.report().lines()).isFalse();

        Report differences = OutputFolder.at(trees).compare(outcome.trees(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(differences.lines())
                .as("%s/ is stale; to refresh it, run: mvn synth", trees)
                .isEmpty();
    }
}
