package com.carbon254.spark.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real runs at random moments. The moments differ on every machine; what must hold after them does not. */
@OwnFolder
final class RealKillTest {

    private static final int KILLS = 20;

    @Test
    void killedRunLeavesOneWholeVersion(@TempDir Path temporary) throws IOException, InterruptedException {
        List<Snapshot> versions = List.of(written(temporary.resolve("0"), 0), written(temporary.resolve("1"), 1));
        Path root = temporary.resolve("generated");
        Random random = new Random(254);

        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextInt(400), root);

            OutputResult recovered = OutputFolder.at(root).recover();
            assertThat(recovered.report().lines()).isEmpty();
            assertThat(versions).as("after kill %d", kill).contains(Snapshot.of(root));

            OutputResult next =
                    OutputFolder.at(root).write(EndlessWriter.version(kill % 2), WriteScope.ALL_ENVIRONMENTS);
            assertThat(next.report().lines()).isEmpty();
            assertThat(Snapshot.of(root)).as("after kill %d", kill).isEqualTo(versions.get(kill % 2));
        }
    }

    private static void killAfter(int milliseconds, Path root) throws IOException, InterruptedException {
        try (Child child = Child.begin(EndlessWriter.class, root)) {
            assertThat(child.process().isAlive()).isTrue();
            Thread.sleep(milliseconds);
        }
    }

    private static Snapshot written(Path root, int version) {
        OutputFolder.at(root).write(EndlessWriter.version(version), WriteScope.ALL_ENVIRONMENTS);
        return Snapshot.of(root);
    }
}
