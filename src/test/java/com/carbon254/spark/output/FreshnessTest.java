package com.carbon254.spark.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FreshnessTest {

    private final Path root;
    private final OutputFolder folder;

    FreshnessTest(@TempDir Path temporary) {
        root = temporary.resolve("generated");
        folder = OutputFolder.at(root);
    }

    @Test
    void writtenTreeIsFresh() {
        folder.write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(folder.compare(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS))
                .isEqualTo(Report.EMPTY);
    }

    @Test
    void everyDifferenceIsNamedAndNothingIsWritten() throws IOException {
        folder.write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);
        Files.writeString(root.resolve("prod/k8s/a"), "edited");
        Files.delete(root.resolve("prod/kustomization.yaml"));
        Snapshot before = Snapshot.of(root);

        Report report = folder.compare(List.of(SampleTrees.before().get(1)), WriteScope.ALL_ENVIRONMENTS);

        assertThat(report.findings()).allMatch(finding -> finding.rule() == Rule.OUTPUT_FRESH);
        assertThat(report.findings())
                .extracting(finding -> finding.place().file().replace(root + "/", "") + " " + finding.problem())
                .containsExactly(
                        "dev/.inventory is no longer generated",
                        "dev/k8s/jobs/etl.yaml is no longer generated",
                        "dev/k8s/spark.yaml is no longer generated",
                        "prod/k8s/a is not what the environments give",
                        "prod/kustomization.yaml is missing");
        assertThat(Snapshot.of(root)).isEqualTo(before);
    }

    @Test
    void environmentsThatAreNotGivenMayDiffer() throws IOException {
        folder.write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);
        Files.delete(root.resolve("dev/k8s/spark.yaml"));

        Report report = folder.compare(List.of(SampleTrees.before().get(1)), WriteScope.GIVEN_ENVIRONMENTS);

        assertThat(report).isEqualTo(Report.EMPTY);
    }

    @Test
    void folderThatDoesNotExistIsNotCreated() {
        Report report = folder.compare(List.of(SampleTrees.tree("dev", "a.yaml")), WriteScope.ALL_ENVIRONMENTS);

        assertThat(report.findings()).hasSize(2);
        assertThat(root).doesNotExist();
    }

    @Test
    void foreignFileIsReportedAsSuch() throws IOException {
        Files.createDirectories(root.resolve("dev"));
        Files.writeString(root.resolve("dev/a.yaml"), "mine");

        Report report = folder.compare(List.of(SampleTrees.tree("dev", "a.yaml")), WriteScope.ALL_ENVIRONMENTS);

        assertThat(report.findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("output-fresh", "output-foreign");
    }
}
