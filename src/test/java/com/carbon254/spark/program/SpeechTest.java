package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.carbon254.spark.program.Program.Run;
import com.carbon254.spark.userdata.OwnFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program says, how much of it, where, and by which commands of the user. */
@OwnFolder
final class SpeechTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json   | {",
                "sarif  | {",
                "junit  | <?xml version=1.0",
                "github | ::error file=environments/prod.yaml,line="
            })
    void refusalInAFormatIsTheReportAloneAndWhole(String format, String start)
            throws IOException, InterruptedException {
        Workspace workspace = Workspace.fresh(folder);
        workspace.edit("prod.yaml", "retention: 90d", "retention: 90 days");

        Run run = workspace.program().run("--format", format.strip());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(start.replace("1.0", "\"1.0\""))
                .contains("invalid-value", "environments/prod.yaml", "it must be a whole number");
        assertThat(run.err()).isEqualTo("Nothing was written.\n");
        assertThat(folder.resolve("generated")).doesNotExist();
    }

    @Test
    void placesAreTheSameWhateverTheUserCallsTheFolder() throws IOException, InterruptedException {
        Workspace workspace = Workspace.fresh(folder);
        workspace.edit("prod.yaml", "retention: 90d", "retention: 90 days");

        Run named = workspace.program().run("--format=json");
        Run absolute = workspace.program().run("--format=json", "--environments=" + folder.resolve("environments"));

        JsonNode finding =
                new ObjectMapper().readTree(named.out()).path("findings").path(0);
        assertThat(finding.path("file").asText()).isEqualTo("environments/prod.yaml");
        assertThat(finding.path("line").asInt()).isPositive();
        assertThat(absolute.out()).isEqualTo(named.out());
    }

    @Test
    void writtenOutputIsToldBesideTheReportOfAFormat() throws IOException, InterruptedException {
        Run run = Workspace.fresh(folder).program().run("--format=json");

        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.path("stops").asBoolean()).isFalse();
        assertThat(report.at("/counts/note").asInt()).isPositive();
        assertThat(run.err())
                .contains("dev: new, ", " written, 0 removed, 0 unchanged\n")
                .doesNotContain(": note: ");
        assertThat(run.exit()).isZero();
    }

    @Test
    void notesAreListedWhenAskedForAndSilencedWithAReason() throws IOException, InterruptedException {
        Workspace workspace = Workspace.generated(folder);

        Run verbose = workspace.program().run("--verbose", "--check");
        workspace.edit(
                "base.yaml",
                "silence:\n",
                "silence:\n  alert-left-out: No more is planned.\n  panel-left-out: No more is planned.\n");
        Run silenced = workspace.program().run("--verbose", "--check");

        assertThat(verbose.err())
                .contains("environments/dev.yaml:1:1: note: monitoring: Prometheus has no source for the metrics of ")
                .doesNotContain("--verbose");
        assertThat(silenced.err()).doesNotContain("left-out");
        assertThat(silenced.exit()).isZero();
    }

    @Test
    void quietRunSaysNothingWhenAllIsWell() throws IOException, InterruptedException {
        Run run = Workspace.fresh(folder).program().run("--quiet");

        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("generated/dev/kustomization.yaml")).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format=xml        | \"xml\" is no format of findings; write one of text, json, sarif, junit, github",
                "--format=JSON       | \"JSON\" is no format of findings; ",
                "--quiet,--verbose   | --quiet says less and --verbose says more: leave out one of them; see spark-platform --help",
                "steps               | Missing required parameter: 'ENV'",
                "steps,prid          | did you mean \"prod\"?"
            })
    void optionThatCannotBeIsOneLine(String arguments, String expected) throws IOException, InterruptedException {
        Run run = Workspace.fresh(folder).program().run(arguments.strip().split(","));

        assertThat(run.err()).contains(expected).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "make  | make synth VERBOSE=1 | make steps ENV=dev | make upload ENV=dev",
                "maven | make synth VERBOSE=1 | make steps ENV=dev | make upload ENV=dev",
                "none  | spark-platform --verbose | spark-platform steps prod | kubectl get namespace data-platform || kubectl create namespace data-platform"
            })
    void commandsAreThoseOfWhatStartedTheProgram(String door, String verbose, String steps, String upload)
            throws IOException, InterruptedException {
        Program program = Workspace.fresh(folder).program().withOption("-Dspark-platform.started-by=" + door);

        Run first = program.run();
        Run second = program.run();
        Files.writeString(folder.resolve("generated/dev/kustomization.yaml"), "# torn\n");
        Run check = program.run("--check");

        String synth = door.equals("make") ? "make synth" : door.equals("maven") ? "mvn synth" : "spark-platform";
        assertThat(first.err()).contains(verbose, upload);
        assertThat(first.err() + second.err()).contains(steps);
        assertThat(check.err())
                .contains("generated/dev/kustomization.yaml: error: the file is not what the environments give; ")
                .contains("run \"" + synth + "\" and commit");
        assertThat(check.exit()).isEqualTo(1);
    }

    @Test
    void stepsAreAScriptOfTheTree() throws IOException, InterruptedException {
        Run run = Workspace.fresh(folder).program().run("steps", "prod");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsSubsequence(
                        "kubectl get namespace data-platform || kubectl create namespace data-platform",
                        "kubectl apply --server-side -k generated/prod/k8s/compute/spark/crds",
                        "kubectl apply --server-side -k generated/prod/k8s/compute/spark",
                        "kubectl rollout status -n data-platform deployment/spark-operator",
                        "kubectl rollout status -n data-platform deployment/spark-operator-webhook",
                        "kubectl apply --server-side -k generated/prod/k8s/compute/spark/jobs",
                        "kubectl apply -f generated/prod/k8s/compute/spark/my-spark-job.yaml");
        assertThat(run.out()).contains("minio-secret in data-platform");
        Process shell = new ProcessBuilder(
                        "bash", "-n", folder.resolve(".standard-output").toString())
                .inheritIO()
                .start();
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void readerThatHasGoneIsNoFault() throws IOException, InterruptedException {
        Workspace workspace = Workspace.fresh(folder);

        Run run = workspace.program().through("%s | true");

        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("generated/prod/kustomization.yaml")).exists();
    }

    /** With a Node that is slow to start. */
    @Test
    void terminalIsToldWhatTakesLongAndKeepsNothingOfIt() throws IOException, InterruptedException {
        assumeTrue(new ProcessBuilder("sh", "-c", "command -v script").start().waitFor() == 0, "SKIPPED: no script(1)");
        Path node = Files.writeString(folder.resolve("slow-node"), "#!/bin/sh\nsleep 4\nexec node \"$@\"\n");
        Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwxr-xr-x"));
        Program slow = Workspace.fresh(folder)
                .program()
                .withVariable("JSII_NODE", node.toString())
                .withVariable("TERM", "xterm");

        Run watched = slow.withVariable("CI", "").through("script --quiet --return --command '%s' /dev/null");
        Run dumb = slow.withVariable("CI", "")
                .withVariable("TERM", "dumb")
                .through("script --quiet --return --command '%s' /dev/null");
        Run piped = slow.withVariable("CI", "").run();

        assertThat(watched.out())
                .contains("\rstarting Node.js … 2 s", "\rstarting Node.js … 3 s")
                .doesNotContain("\u001b");
        assertThat(Pattern.compile("\n").splitAsStream(watched.out()).filter(line -> line.length() > 1))
                .allSatisfy(line -> assertThat(line.substring(line.lastIndexOf('\r', line.length() - 2) + 1))
                        .doesNotContain(" … "));
        assertThat(dumb.out() + piped.out() + piped.err()).doesNotContain("starting Node.js");
    }

    @Test
    void interruptKeyEndsItWithoutAWord() throws IOException, InterruptedException {
        Program program = Workspace.fresh(folder).program();
        Process shell = startedWithNode(program);

        interrupt("-" + shell.pid());

        Run run = program.end(shell);
        assertThat(run.exit()).isIn(130, 0);
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "error: ");
        assertThat(shell.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** A terminal sends the signal to Node, too, which may be gone before the program knows why. */
    @Test
    void interruptKeyThatEndsAStartingNodeFirstEndsItWithoutAWord() throws IOException, InterruptedException {
        Path node = Files.writeString(
                folder.resolve("starting-node"),
                "#!/bin/sh\n[ \"$1\" = --version ] && echo v20.0.0 && exit\nexec sleep 20\n");
        Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwxr-xr-x"));
        Program program = Workspace.fresh(folder).program().withVariable("JSII_NODE", node.toString());
        Process shell = startedWithNode(program);
        // Until the configuration is read, and the program waits for Node.
        Thread.sleep(2500);

        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        // The program notices that Node is gone after 200 ms, and waits half a second for the signal.
        Thread.sleep(350);
        interrupt("-" + shell.pid());

        Run run = program.end(shell);
        assertThat(run.exit()).isEqualTo(130);
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("generated")).doesNotExist();
    }

    /** In a group of processes of its own, as a terminal has it. */
    private static Process startedWithNode(Program program) throws IOException, InterruptedException {
        Process shell = program.startGroup();
        while (shell.descendants().count() < 1 && shell.isAlive()) {
            Thread.sleep(5);
        }
        Thread.sleep(300);
        return shell;
    }

    private static void interrupt(String group) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", "--", group).start().waitFor();
    }

    @Test
    void completionKnowsEnvironmentsJobsKeysAndRules() throws IOException, InterruptedException {
        Run run = Workspace.fresh(folder).program().run("generate-completion");

        assertThat(run.out())
                .contains("\"dev\" \"prod\" \"staging\"", "\"sarif\"")
                .contains("\"history.retention\"", "\"jobs.my-spark-job\"", "\"silence.image-digest\"");
    }
}
