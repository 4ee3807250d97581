package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.value.AtTheEdge;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The start of the Node process behind cdk8s, on a thread of its own.
 *
 * <p>It costs half a second, nearly all of it waiting, so it runs while the configuration is read. What it renders is
 * thrown away: the first object is the slowest one.
 */
@AtTheEdge("starts the Node process, which writes to the standard error stream")
final class NodeStart {

    private final CompletableFuture<Optional<Finding>> outcome;

    private NodeStart(CompletableFuture<Optional<Finding>> outcome) {
        this.outcome = outcome;
    }

    static NodeStart inBackground() {
        CompletableFuture<Optional<Finding>> outcome = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(outcome), "node-start");
        thread.setDaemon(true);
        thread.start();
        return new NodeStart(outcome);
    }

    /** What keeps Node from working, if anything; waits for the end of the start. */
    Optional<Finding> await() {
        return outcome.join();
    }

    private static void run(CompletableFuture<Optional<Finding>> outcome) {
        PrintStream user = System.err;
        NodeMessages messages = new NodeMessages(user);
        System.setErr(new PrintStream(messages, true, StandardCharsets.UTF_8));
        try {
            renderOne();
            messages.release();
            outcome.complete(Optional.empty());
        } catch (RuntimeException failure) {
            messages.discard();
            outcome.complete(Optional.of(NodeCheck.ofThisProcess().explain(failure)));
        }
    }

    private static void renderOne() {
        EnvironmentScope scope = new EnvironmentScope();
        var file = scope.file("warm-up.yaml");
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
}
