package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.program.Program.Run;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OwnFolder
final class SynthTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path work;

    @Test
    void firstRunListsEveryFileAndASummaryAndNothingElse() throws IOException, InterruptedException {
        Workspace workspace = Workspace.fresh(folder);

        Run run = workspace.program().run();

        List<String> lines = run.out().lines().toList();
        int all = expected().size();
        assertThat(run.complaints()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(lines.subList(0, lines.size() - 1)).isEqualTo(workspace.files());
        assertThat(lines.get(lines.size() - 1))
                .matches(
                        "3 environments, \\d+ objects, " + all + " files: " + all + " written, 0 removed, 0 unchanged");
        assertThat(workspace.contents()).isEqualTo(expected());
    }

    @Test
    void secondRunWritesNothing() throws IOException, InterruptedException {
        Workspace workspace = Workspace.generated(folder);
        SortedMap<String, String> before = workspace.looks();

        Run run = workspace.program().run();

        assertThat(run.out())
                .hasLineCount(1)
                .contains(": 0 written, 0 removed, " + expected().size() + " unchanged");
        assertThat(run.complaints()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(workspace.looks()).isEqualTo(before);
    }

    @Test
    void oneEnvironmentIsRenderedAndTheOthersAreLeftAlone() throws IOException, InterruptedException {
        Workspace workspace = Workspace.generated(folder);
        workspace.edit("base.yaml", "s3a://output-data/quality/metrics", "s3a://output-data/quality/other");
        SortedMap<String, String> before = workspace.looks();

        Run run = workspace.program().run("--env=prod");

        SortedMap<String, String> changed = workspace.looks();
        changed.entrySet().removeAll(before.entrySet());
        String file = "generated/prod/k8s/compute/spark/spark-configuration.yaml";
        assertThat(run.complaints()).isEmpty();
        assertThat(changed).containsOnlyKeys(file);
        assertThat(run.out()).startsWith(file + "\n1 environment, ");
    }

    @Test
    void deletedEnvironmentTakesItsTreeWithIt() throws IOException, InterruptedException {
        Workspace workspace = Workspace.generated(folder);
        Files.delete(workspace.environment("dev.yaml"));

        Run run = workspace.program().run();

        assertThat(folder.resolve("generated/dev")).doesNotExist();
        int removed = (int) expected().keySet().stream()
                .filter(file -> file.startsWith("generated/dev/"))
                .count();
        int kept = expected().size() - removed;
        assertThat(run.out())
                .contains(
                        "generated/dev/kustomization.yaml (removed)\n",
                        "0 written, " + removed + " removed, " + kept + " unchanged");
        assertThat(run.exit()).isZero();
    }

    @Test
    void checkTellsFreshFromStale() throws IOException, InterruptedException {
        Workspace workspace = Workspace.generated(folder);
        SortedMap<String, String> before = workspace.looks();

        Run fresh = workspace.program().run("--check");
        workspace.edit("prod.yaml", "retention: 90d", "retention: 91d");
        Run stale = workspace.program().run("--check");

        assertThat(fresh.exit()).isZero();
        assertThat(fresh.out() + fresh.complaints()).isEmpty();
        assertThat(stale.exit()).isEqualTo(1);
        assertThat(stale.out()).isEmpty();
        assertThat(stale.err()).contains("generated/prod/k8s/compute/spark/spark-configuration.yaml", "[output-fresh]");
        assertThat(workspace.looks()).isEqualTo(before);
    }

    private SortedMap<String, String> expected() throws IOException {
        return Workspace.expected(work);
    }
}
