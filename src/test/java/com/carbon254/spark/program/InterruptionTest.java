package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.program.Program.Run;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is asked to end, by Ctrl-C or by a supervisor, ends at once, takes its Node along and harms nothing. */
@OwnFolder
final class InterruptionTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @Test
    void nextRunGivesTheWholeTree() throws IOException, InterruptedException {
        Workspace workspace = Workspace.fresh(folder);

        interruptOnce(workspace, process -> process.descendants().findAny().isPresent());
        interruptOnce(workspace, process -> Files.exists(folder.resolve("generated/.synth")));
        Run next = workspace.program().run();

        assertThat(next.exit()).isZero();
        assertThat(next.err()).doesNotContain("error: ", "\tat ");
        assertThat(workspace.contents()).isEqualTo(Workspace.expected(other));
    }

    private interface Moment {
        boolean hasCome(Process process);
    }

    private static void interruptOnce(Workspace workspace, Moment moment) throws IOException, InterruptedException {
        Process process = workspace.program().start();
        await(() -> moment.hasCome(process) || !process.isAlive());
        List<ProcessHandle> nodes = process.descendants().toList();

        process.destroy();
        Run run = workspace.program().end(process);

        assertThat(run.exit()).as("ended by the signal, or just before it").isIn(143, 0);
        assertThat(run.err()).doesNotContain("\tat ");
        nodes.forEach(node -> assertThat(node.onExit()).succeedsWithin(10, TimeUnit.SECONDS));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(1);
        }
    }
}
