package com.carbon254.spark.synthesis;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.SharedMarks;
import com.carbon254.spark.value.AtTheEdge;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The start of the Node process behind cdk8s, on a thread of its own.
 *
 * <p>It costs half a second, nearly all of it waiting, so it runs while the configuration is read. What it renders is
 * thrown away: the first object is the slowest one.
 */
@AtTheEdge("starts and ends the Node process, which writes to the standard error stream")
final class NodeStart {

    /** In seconds. Node answers in one; before 14 it never does: jsii does not notice that its program has ended. */
    private static final int PATIENCE = 3;

    private final CompletableFuture<Optional<Finding>> outcome = new CompletableFuture<>();
    private final NodeCheck check = NodeCheck.ofThisProcess();
    private final Interruption interruption = Interruption.watch();

    private NodeStart() {}

    static NodeStart inBackground() {
        NodeStart start = new NodeStart();
        Thread thread = new Thread(start::run, "node-start");
        thread.setDaemon(true);
        thread.start();
        // At exit jsii waits for Node, and would wait for ever for one that never answers.
        Runtime.getRuntime().addShutdownHook(new Thread(start::endIfUnanswered, "node-end"));
        return start;
    }

    /** What keeps Node from working, if anything; waits for the end of the start. */
    Optional<Finding> await() {
        if (isUnanswered() && !check.isRecent()) {
            endNode();
        }
        return outcome.join();
    }

    private void run() {
        NodeMessages messages = new NodeMessages(System.err);
        System.setErr(new PrintStream(messages, true, StandardCharsets.UTF_8));
        try {
            renderOne();
            messages.show();
            outcome.complete(Optional.empty());
        } catch (RuntimeException failure) {
            messages.drop();
            fail(failure);
        }
    }

    /** Ctrl-C ends Node, too: then nothing is wrong with it. */
    private void fail(RuntimeException failure) {
        if (interruption.hasBegun()) {
            outcome.completeExceptionally(failure);
        } else {
            outcome.complete(Optional.of(check.explain(failure)));
        }
    }

    private static void renderOne() {
        EnvironmentScope scope = new EnvironmentScope(SharedMarks.NONE);
        ManifestFile file = scope.file("warm-up.yaml");
        file.add(
                file,
                new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName("warm-up")
                        .withNamespace("default")
                        .endMetadata()
                        .build());
        scope.render();
    }

    private void endIfUnanswered() {
        if (isUnanswered()) {
            endNode();
        }
    }

    private boolean isUnanswered() {
        CompletableFuture<Optional<Finding>> patient = outcome.copy();
        return patient.completeOnTimeout(Optional.empty(), PATIENCE, TimeUnit.SECONDS)
                .handle((ignored, interrupted) -> !outcome.isDone())
                .join();
    }

    private static void endNode() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }
}
