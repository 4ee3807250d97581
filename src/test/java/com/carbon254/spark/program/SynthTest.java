package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.program.Program.Run;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void firstRunTellsOfEachEnvironmentAndOfTheStepsToDeployOne() throws IOException, InterruptedException {
        Workspace workspace = Workspace.fresh(folder);

        Run run = workspace.program().run();

        int all = expected().size();
        assertThat(run.out())
                .matches("dev: new, \\d+ objects\n"
                        + "prod: new, \\d+ objects\n"
                        + "staging: new, \\d+ objects\n"
                        + "3 environments, \\d+ objects, " + all + " files: " + all
                        + " written, 0 removed, 0 unchanged\n");
        assertThat(run.err())
                .containsPattern(
                        "^\\d+ notes on what is left out or wider than it could be; \"spark-platform --verbose\"")
                .contains(
                        "To bring dev to a fresh cluster and start a first job:\n",
                        "  kubectl apply --server-side -k generated/dev/k8s/compute/spark/crds\n",
                        "The same of another environment: spark-platform steps prod, spark-platform steps staging\n")
                .doesNotContain(": note: ", "make ");
        assertThat(run.exit()).isZero();
        assertThat(workspace.contents()).isEqualTo(expected());
    }

    @Test
    void secondRunWritesNothing() throws IOException, InterruptedException {
        Workspace workspace = Workspace.generated(folder);
        SortedMap<String, String> before = workspace.looks();

        Run run = workspace.program().run();

        assertThat(run.out())
                .matches("3 environments, \\d+ objects, " + expected().size() + " files: up to date\n");
        assertThat(run.err())
                .contains(
                        "Everything in generated is right already. What you can do now:\n",
                        "spark-platform steps dev\n");
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
        assertThat(changed).containsOnlyKeys(file);
        assertThat(run.out())
                .matches("prod: 1 changed, \\d+ unchanged\n"
                        + "  changed  ConfigMap/spark-deequ in data-platform  " + file + "\n"
                        + "1 environment, .*\n");
        assertThat(run.err()).contains("Next: \"spark-platform diff\" says ");
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
        assertThat(run.out()).contains("dev: removed, ", "0 written, " + removed + " removed, " + kept + " unchanged");
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
        assertThat(fresh.out()).endsWith(" files: up to date\n").hasLineCount(1);
        assertThat(stale.exit()).isEqualTo(1);
        assertThat(stale.out()).isEmpty();
        assertThat(stale.err())
                .contains(
                        "generated/prod/k8s/compute/spark/spark-history.yaml: error: Deployment/spark-history-server in"
                                + " data-platform is not what the environments give; ",
                        "run \"spark-platform\" and commit what it writes [output-fresh]\n");
        assertThat(workspace.looks()).isEqualTo(before);
    }

    private SortedMap<String, String> expected() throws IOException {
        return Workspace.expected(work);
    }
}
