package com.carbon254.spark.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of a step, in a shell, against an API server whose operator is played. */
class StepScriptTest {

    private static final Map<String, String> PARAMETERS = Map.of(
            "date", "2026-11-28",
            "input", "s3a://input-data/sales",
            "image", "registry.example/spark:3.5.7-2");

    @TempDir
    private Path folder;

    private PlayedCluster cluster;

    @BeforeEach
    void begin() throws Exception {
        cluster = new PlayedCluster(folder);
    }

    @AfterEach
    void end() {
        cluster.close();
    }

    private StepRun start(String step) throws IOException {
        return start(StepRun.replaced(StepRun.script(step), PARAMETERS), "30");
    }

    private StepRun start(String script, String patience) throws IOException {
        return StepRun.start(folder, script, cluster, patience);
    }

    private ObjectNode application() {
        return cluster.application().orElseThrow();
    }

    @Test
    void jobThatSucceedsIsToldAndDeleted() throws Exception {
        cluster.playing("", "SUBMITTED", "RUNNING", "COMPLETED");

        StepRun run = start("load");

        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.said()).contains(PlayedCluster.LOG).contains(": RUNNING").contains(": COMPLETED");
        assertThat(cluster.posted()).isOne();
        assertThat(cluster.application()).isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void runHasANameOfItsOwnAndWhatPeopleChoose() throws Exception {
        cluster.playing("FAILED");

        start("load").code();

        JsonNode spec = application().get("spec");
        assertThat(application().at("/metadata/name").asText()).matches("load-[0-9]{8}" + StepRun.RUN);
        assertThat(spec.get("arguments").toString())
                .isEqualTo("[\"--input\",\"s3a://input-data/sales/2026-11-28/\",\"--note\",\"costs \\\"$5\\\" each\"]");
        assertThat(spec.findValuesAsText("image")).hasSize(3).containsOnly("registry.example/spark:3.5.7-2");
        assertThat(spec.get("sparkConf").has("spark.kubernetes.executor.podNamePrefix"))
                .isFalse();
        assertThat(application().at("/metadata/labels/spark_job").asText()).isEqualTo("load");
    }

    @Test
    void valuesReachTheProgramAsTheyAreWritten() throws Exception {
        String value = "a \"b\" 'c' \\d $e $(f) `g` %s {h} ä\n  second\tline \\n ${unknown}";
        cluster.playing("FAILED");

        start(StepRun.replaced(StepRun.script("goods"), Map.of("date", value)), "30")
                .code();

        assertThat(application().at("/spec/arguments/3").asText()).isEqualTo(value);
    }

    @Test
    void numberOfTheRunIsTheParameterWhereAReleaseHasIt() throws Exception {
        cluster.playing("FAILED");
        String script = StepRun.replaced(StepRun.script("check"), PARAMETERS)
                .replace("spark_step_number=''\n", "spark_step_number='815'\n");

        StepRun.start(folder, "elsewhere", script, cluster, "30").code();

        assertThat(application().at("/metadata/name").asText()).matches("check-[0-9]{8}815");
    }

    @Test
    void runWithoutANumberIsNoRun() throws Exception {
        String script = StepRun.replaced(StepRun.script("check"), PARAMETERS);

        StepRun run = StepRun.start(folder, "elsewhere", script, cluster, "30");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.said()).contains("does not know which run");
        assertThat(cluster.calls()).isEmpty();
    }

    @Test
    void jobThatFailsFailsTheStepAndIsKept() throws Exception {
        cluster.playing("RUNNING", "FAILED");

        StepRun run = start("load");

        assertThat(run.code()).isOne();
        assertThat(run.said())
                .contains("failed: the driver said \"state\":\"COMPLETED\" {and} ended with 1")
                .contains(PlayedCluster.LOG);
        assertThat(cluster.application()).isPresent();
    }

    @Test
    void workflowGoesOnWhereTheStepSaysSo() throws Exception {
        cluster.playing("FAILED");

        StepRun run = start("check");

        assertThat(run.code()).isZero();
        assertThat(run.said()).contains("failed: ").contains("onFailure: goOn");
    }

    @Test
    void submissionIsTriedAgainByTheOperatorAlone() throws Exception {
        cluster.playing("SUBMISSION_FAILED", "PENDING_RERUN", "SUBMITTED", "COMPLETED");

        assertThat(start("load").code()).isZero();
        assertThat(cluster.posted()).isOne();
    }

    @Test
    void submissionThatNobodyTriesAgainFailsTheStep() throws Exception {
        cluster.playing("SUBMISSION_FAILED");

        StepRun run = start("check");

        assertThat(run.code()).isZero();
        assertThat(run.said())
                .contains("could not be submitted: the driver said")
                .contains("onFailure: goOn");
    }

    @Test
    void suspendedJobIsWaitedFor() throws Exception {
        cluster.playing("SUSPENDED", "SUSPENDED", "RESUMING", "RUNNING", "COMPLETED");

        StepRun run = start("load");

        assertThat(run.code()).isZero();
        assertThat(run.said()).containsOnlyOnce("until your team resumes it");
    }

    @Test
    void jobThatSomebodyDeletesFailsTheStep() throws Exception {
        cluster.playing("RUNNING", "gone");

        StepRun run = start("load");

        assertThat(run.code()).isOne();
        assertThat(run.said()).contains("was deleted before it ended");
    }

    @Test
    void apiServerMayBeAwayForAWhile() throws Exception {
        cluster.awayFor(6).playing("RUNNING", "COMPLETED");

        StepRun run = start("load");

        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.said()).containsOnlyOnce("does not answer (code ");
        assertThat(cluster.posted()).isOne();
    }

    @Test
    void apiServerThatStaysAwayBreaksTheStepOff() throws Exception {
        cluster.awayFor(1_000_000);

        StepRun run = start(StepRun.replaced(StepRun.script("check"), PARAMETERS), "2");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.said()).contains("did not answer for 2 seconds");
    }

    @Test
    void refusalIsToldAndNotTriedAgain() throws Exception {
        cluster.refusing(403);

        StepRun run = start("check");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.said()).contains("is refused (code 403): it is not allowed");
        assertThat(cluster.calls()).hasSize(1);
    }

    @Test
    void workflowThatIsKilledTakesTheJobAlong() throws Exception {
        cluster.playing("RUNNING");
        StepRun run = start("load");
        await(() -> run.said().contains("RUNNING"));

        run.process().destroy();

        assertThat(run.code()).isEqualTo(143);
        assertThat(cluster.application()).isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void workflowThatIsKilledByForceTakesTheJobAlongToo() throws Exception {
        cluster.playing("RUNNING");
        StepRun run = start("load");
        await(() -> run.said().contains("RUNNING"));

        run.process().descendants().forEach(ProcessHandle::destroyForcibly);
        run.process().destroyForcibly();

        await(() -> cluster.application().isEmpty());
        await(() -> left().isEmpty());
    }

    @Test
    void anotherAttemptFindsTheFirst() throws Exception {
        cluster.holding("load").playing("RUNNING", "RUNNING", "COMPLETED");

        StepRun run = start("load");

        assertThat(run.code()).isZero();
        assertThat(cluster.posted()).isZero();
        assertThat(run.said()).contains("of an earlier attempt of this run");
    }

    @Test
    void anotherAttemptTakesWhatHasSucceeded() throws Exception {
        cluster.holding("load").playing("COMPLETED");

        assertThat(start("load").code()).isZero();
        assertThat(cluster.posted()).isZero();
        assertThat(cluster.application()).isEmpty();
    }

    @Test
    void anotherAttemptRunsAnewWhatHasFailed() throws Exception {
        cluster.holding("load").playing("FAILED", "", "RUNNING", "COMPLETED");

        StepRun run = start("load");

        assertThat(run.code()).as(run.said()).isZero();
        assertThat(cluster.posted()).isOne();
    }

    @Test
    void jobThatTakesTooLongIsEnded() throws Exception {
        cluster.playing("RUNNING");
        String script = StepRun.replaced(StepRun.script("load"), PARAMETERS);
        assertThat(script).contains("spark_step_timeout='7200'\n");

        StepRun run = start(script.replace("spark_step_timeout='7200'\n", "spark_step_timeout='1'\n"), "30");

        assertThat(run.code()).isOne();
        assertThat(run.said()).contains("took longer than 1 seconds");
        assertThat(cluster.application()).isEmpty();
    }

    @Test
    void nothingButWhatPeopleChooseIsLeftToDolphinScheduler() {
        for (String step : List.of("load", "check", "goods", "shops")) {
            String script = StepRun.replaced(StepRun.script(step), PARAMETERS);

            assertThat(script).doesNotContain("${").doesNotContain("$[").doesNotContain("\r");
        }
    }

    private List<Path> left() {
        try (Stream<Path> files = Files.list(folder.resolve("scratch"))) {
            return files.toList();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void await(BooleanSupplier wanted) throws InterruptedException {
        List<Long> waits = new ArrayList<>();
        while (!wanted.getAsBoolean()) {
            assertThat(waits).as("waited for half a minute").hasSizeLessThan(300);
            waits.add(100L);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
