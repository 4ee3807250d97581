package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Listing;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.workflows.StepRun;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script of a step, in a shell, against a real API server, with the token of an account that may do what is rendered for
 * the workers. The operator is played: it writes the status. No garbage collector removes what has owners, so no second attempt is tried
 * here: it waits until the pods of the first are gone.
 */
final class StepsOnServerTest {

    private static final String SCHEDULER = "dolphinscheduler";
    private static final String WORKER = "dolphinscheduler-worker";
    private static final String STEP = "load";
    private static final Map<String, String> PARAMETERS =
            Map.of("date", "2026-11-28", "input", "s3a://input", "image", "registry.example/spark:3.5.7-2");
    private static final String KIND = "sparkapplications.sparkoperator.k8s.io";

    @TempDir
    private static Path work;

    private static @Nullable ApiServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        ApiServer started =
                ApiServer.start(KubernetesBinaries.needed("to run the steps of workflows on"), work.resolve("server"));
        server = started;
        Scenario scenario = Scenario.called(StepRun.SCENARIO);
        GeneratorRuns.write(scenario, work.resolve("generated"));
        Path tree = work.resolve("generated/dev/k8s/compute/spark");
        started.define(Listing.of(tree.resolve("crds"))
                .filter(file -> file.toString().contains("sparkoperator.k8s.io_"))
                .toList());
        for (String namespace : List.of("data-platform", "analytics", SCHEDULER)) {
            started.createNamespace(namespace);
        }
        assertThat(started.apply(List.of(tree.resolve("spark-rbac.yaml"))).errors())
                .isEmpty();
        started.create(account(), "");
    }

    private static JsonNode account() throws IOException {
        return new ObjectMapper().readTree("""
                {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "%s", "namespace": "%s"}}
                """.formatted(WORKER, SCHEDULER));
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void forget() throws IOException, InterruptedException {
        running().forget(KIND, namespace());
    }

    private static ApiServer running() {
        return Objects.requireNonNull(server);
    }

    @Test
    void jobThatSucceedsEndsTheStepAndIsDeleted() throws Exception {
        StepRun run = start();
        play("RUNNING");
        play("COMPLETED");

        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.said()).contains("submitted SparkApplication/load-", ": RUNNING", ": COMPLETED");
        assertThat(applications()).isEmpty();
    }

    @Test
    void jobThatFailsFailsTheStepAndCanBeLookedAt() throws Exception {
        StepRun run = start();
        play("FAILED");

        assertThat(run.code()).as(run.said()).isOne();
        assertThat(run.said()).contains("failed: because of the test");
        assertThat(applications()).hasSize(1);
    }

    @Test
    void submissionThatFailsIsWaitedForUntilTheOperatorGivesUp() throws Exception {
        StepRun run = start();
        play("SUBMISSION_FAILED");
        play("FAILED");

        assertThat(run.code()).as(run.said()).isOne();
        assertThat(run.said()).contains(": SUBMISSION_FAILED");
    }

    @Test
    void jobThatIsSuspendedIsWaitedFor() throws Exception {
        StepRun run = start();
        play("SUSPENDED");
        play("RESUMING");
        play("COMPLETED");

        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.said()).contains("it waits until your team resumes it");
    }

    @Test
    void jobThatIsDeletedMeanwhileFailsTheStep() throws Exception {
        StepRun run = start();
        play("RUNNING");
        running().forget(KIND, namespace());

        assertThat(run.code()).as(run.said()).isOne();
        assertThat(run.said()).contains("was deleted before it ended");
    }

    @Test
    void stepThatIsKilledDeletesItsJob() throws Exception {
        StepRun run = start();
        play("RUNNING");
        run.process().destroy();

        assertThat(run.code()).as(run.said()).isEqualTo(143);
        assertThat(applications()).isEmpty();
    }

    /** Waits until the script has seen it. */
    private void play(String state) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (applications().isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(applications()).as(said()).hasSize(1);
        String name = applications().get(0).at("/metadata/name").asText();
        running().setStatus(namespace(), KIND + "/" + name, """
                        {"driverInfo": {}, "applicationState": {"state": "%s", "errorMessage": "because of the test"}}\
                        """.formatted(state));
        while (!said().contains(": " + state) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(said()).contains(": " + state);
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private StepRun start() throws IOException, InterruptedException {
        Path account = Files.createDirectories(folder.resolve("account"));
        Files.writeString(account.resolve("token"), running().token(SCHEDULER, WORKER));
        Files.write(account.resolve("ca.crt"), running().authority());
        return StepRun.start(folder, script(), new StepRun.Api(running().url(), account));
    }

    private static String script() {
        return StepRun.replaced(StepRun.script(STEP), PARAMETERS);
    }

    private static String namespace() {
        return script().replaceAll("(?s).*spark_step_namespace='([^']*)'.*", "$1");
    }

    private static List<JsonNode> applications() throws IOException, InterruptedException {
        return running().list(namespace(), KIND);
    }
}
