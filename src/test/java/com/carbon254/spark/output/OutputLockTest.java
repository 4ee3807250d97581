package com.carbon254.spark.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputLockTest {

    @Test
    void secondRunIsRefusedAndTouchesNothing(@TempDir Path temporary) throws IOException {
        Path root = temporary.resolve("generated");
        OutputFolder folder = OutputFolder.at(root);
        folder.write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);
        Snapshot before = Snapshot.of(root);

        OutputResult refused;
        try (Child first = Child.begin(LockHolder.class, root)) {
            refused = folder.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);
            assertThat(first.process().isAlive()).isTrue();
        }

        assertThat(Snapshot.of(root)).isEqualTo(before);
        assertThat(refused.report().lines())
                .isEqualTo(root + ": error: another run is writing this folder; one run at a time may;"
                        + " wait for it, and run again [output-busy]\n");
    }

    @Test
    void killedRunDoesNotBlockTheNext(@TempDir Path temporary) throws IOException {
        Path root = temporary.resolve("generated");
        OutputFolder.at(root).write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);
        Child.begin(LockHolder.class, root).close();

        OutputResult result = OutputFolder.at(root).write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(root.resolve(".synth/lock")).exists();
        assertThat(result.report().lines()).isEmpty();
    }

    @Test
    void secondRunOfTheSameProcessIsRefusedToo(@TempDir Path temporary) throws IOException {
        Path lock = Files.createFile(temporary.resolve("lock"));

        try (OutputLock first = OutputLock.on(lock);
                OutputLock second = OutputLock.on(lock)) {
            assertThat(first.isHeld()).isTrue();
            assertThat(second.isHeld()).isFalse();
        }
        try (OutputLock third = OutputLock.on(lock)) {
            assertThat(third.isHeld()).isTrue();
        }
    }

    @Test
    void recoveryWaitsForNobody(@TempDir Path temporary) throws IOException {
        Path root = temporary.resolve("generated");
        OutputFolder.at(root).write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);
        Files.writeString(root.resolve(".synth/journal"), "of the run that holds the lock");

        try (OutputLock first = OutputLock.on(root.resolve(".synth/lock"))) {
            assertThat(first.isHeld()).isTrue();
            assertThat(OutputFolder.at(root).recover().report().findings())
                    .singleElement()
                    .matches(finding -> finding.rule() == Rule.OUTPUT_BUSY);
        }
    }
}
