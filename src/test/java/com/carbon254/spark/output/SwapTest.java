package com.carbon254.spark.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.output.ScriptedSteps.End;
import com.carbon254.spark.output.ScriptedSteps.Killed;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ends a run at each of its steps in turn and looks at what it leaves. */
@OwnFolder
final class SwapTest {

    private final Path temporary;
    private final Snapshot oldTree;
    private final Snapshot newTree;
    private final int steps;
    private final int changes;

    SwapTest(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        Path root = oldTree("whole");
        oldTree = Snapshot.of(root);
        ScriptedSteps all = ScriptedSteps.unharmed();
        changes = new OutputFolder(root, all)
                .write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS)
                .files()
                .size();
        newTree = Snapshot.of(root);
        steps = all.count();
    }

    @ParameterizedTest
    @EnumSource(names = {"KILLED", "TORN"})
    void nextRunGivesTheNewTree(End end) throws IOException {
        for (int step = 0; step < steps; step++) {
            Path root = killed(step, end);

            OutputResult result = unharmed(root).write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);

            assertThat(result.report().lines()).as("killed at step %d", step).isEmpty();
            assertThat(Snapshot.of(root)).as("killed at step %d", step).isEqualTo(newTree);
            assertThat(root.resolve(".synth")).isDirectoryNotContaining("glob:**/{journal,journal.draft,staged}");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KILLED", "TORN"})
    void recoveryAloneLeavesOneWholeTree(End end) throws IOException {
        List<Boolean> isNew = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            Path root = killed(step, end);
            boolean decided = Files.exists(root.resolve(".synth/journal"));

            OutputResult result = unharmed(root).recover();

            Snapshot recovered = Snapshot.of(root);
            assertThat(recovered).as("killed at step %d", step).isIn(oldTree, newTree);
            assertThat(result.report().lines()).isEmpty();
            assertThat(result.files()).as("killed at step %d", step).hasSize(decided ? changes : 0);
            isNew.add(recovered.equals(newTree));
        }
        assertThat(isNew).contains(false, true).isSorted();
    }

    @Test
    void recoveryThatIsKilledItselfIsTakenUpAgain() throws IOException {
        int decided = firstStepAfterTheDecision();
        for (int second = 0; second < steps - decided; second++) {
            Path root = killed(decided, End.KILLED);
            OutputFolder dying = new OutputFolder(root, new ScriptedSteps(second, End.KILLED));
            assertThatThrownBy(dying::recover).isInstanceOf(Killed.class);

            unharmed(root).recover();

            assertThat(Snapshot.of(root)).as("killed again at step %d", second).isEqualTo(newTree);
        }
    }

    @Test
    void filesOfALostJournalAreStillOurs() throws IOException {
        List<EnvironmentTree> third =
                List.of(SampleTrees.tree("staging", "k8s/other.yaml"), SampleTrees.tree("dev", "k8s/spark.yaml"));
        Path clean = temporary.resolve("clean");
        unharmed(clean).write(third, WriteScope.ALL_ENVIRONMENTS);
        for (int step = 0; step < steps; step++) {
            Path root = killed(step, End.KILLED);
            remove(root.resolve(".synth"));

            OutputResult result = unharmed(root).write(third, WriteScope.ALL_ENVIRONMENTS);

            assertThat(result.report().lines()).as("killed at step %d", step).isEmpty();
            assertThat(Snapshot.of(root).files())
                    .as("killed at step %d", step)
                    .isEqualTo(Snapshot.of(clean).files());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "FULL"})
    void faultOfTheDiskIsAFinding(End end) throws IOException {
        for (int step = 0; step < steps; step++) {
            Path root = oldTree(end + "-" + step);
            OutputFolder failing = new OutputFolder(root, new ScriptedSteps(step, end));

            OutputResult result = failing.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);

            boolean decided = Files.exists(root.resolve(".synth/journal"));
            boolean done = !result.files().isEmpty();
            assertThat(result.report().findings())
                    .as("failed at step %d", step)
                    .hasSize(done ? 0 : 1)
                    .allMatch(finding -> finding.rule() == Rule.OUTPUT_WRITABLE)
                    .allMatch(finding -> finding.remedy().endsWith("the next run finishes it") == decided);
            if (!decided) {
                assertThat(Snapshot.of(root)).as("failed at step %d", step).isEqualTo(done ? newTree : oldTree);
            }
            unharmed(root).write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);
            assertThat(Snapshot.of(root)).as("failed at step %d", step).isEqualTo(newTree);
        }
    }

    @Test
    void fullDiskIsSaidInPlainWords() throws IOException {
        Path root = oldTree("full");
        OutputFolder full = new OutputFolder(root, new ScriptedSteps(3, End.FULL));

        OutputResult result = full.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(root.resolve(".synth/staged")).doesNotExist();
        assertThat(result.report().lines())
                .isEqualTo(root + "/.synth/staged/7: error: the disk refuses: No space left on device;"
                        + " nothing was written; repair this and run again [output-writable]\n");
    }

    @Test
    void linkThatAppearsBeforeTheRecoveryIsNotFollowed() throws IOException {
        Path root = killed(firstStepAfterTheDecision(), End.KILLED);
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.createSymbolicLink(root.resolve("staging"), outside);

        OutputResult result = unharmed(root).recover();

        assertThat(result.report().findings()).isNotEmpty().allMatch(finding -> finding.rule() == Rule.OUTPUT_PATH);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void unfinishedSwapIsNotFresh() throws IOException {
        Path root = killed(steps - 1, End.KILLED);
        Path decided = killed(firstStepAfterTheDecision(), End.KILLED);

        assertThat(unharmed(root)
                        .compare(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS)
                        .stops())
                .isFalse();
        assertThat(unharmed(decided)
                        .compare(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS)
                        .findings())
                .singleElement()
                .matches(finding -> finding.problem().equals("belongs to a run that was interrupted"));
    }

    private int firstStepAfterTheDecision() throws IOException {
        for (int step = 0; step < steps; step++) {
            Path root = killed(step, End.KILLED);
            if (Files.exists(root.resolve(".synth/journal"))) {
                return step;
            }
        }
        throw new AssertionError("no step decides the swap");
    }

    private Path killed(int step, End end) throws IOException {
        Path root = oldTree(end + "-" + step);
        OutputFolder dying = new OutputFolder(root, new ScriptedSteps(step, end));
        assertThatThrownBy(() -> dying.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS))
                .isInstanceOf(Killed.class);
        return root;
    }

    private Path oldTree(String name) throws IOException {
        Path root = temporary.resolve(name);
        remove(root);
        unharmed(root).write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);
        return root;
    }

    private static OutputFolder unharmed(Path root) {
        return new OutputFolder(root, ScriptedSteps.unharmed());
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths = new ArrayList<>();
        try (var walk = Files.walk(folder)) {
            walk.forEach(paths::add);
        }
        Collections.reverse(paths);
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
