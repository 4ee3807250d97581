package com.carbon254.spark.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {

    private final Path root;
    private final OutputFolder folder;

    OutputFolderTest(@TempDir Path temporary) {
        root = temporary.resolve("generated");
        folder = OutputFolder.at(root);
    }

    @BeforeEach
    void thereIsATree() {
        assertThat(folder.write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS)
                        .report()
                        .lines())
                .isEmpty();
    }

    @Test
    void treeIsWrittenWithItsInventory() {
        Snapshot snapshot = Snapshot.of(root);

        assertThat(snapshot.entries())
                .containsEntry("dev/k8s/jobs/etl.yaml", "# k8s/jobs/etl.yaml\n")
                .containsEntry("dev/.inventory", Inventory.HEADER + "\nk8s/jobs/etl.yaml\nk8s/spark.yaml\n")
                .hasSize(16);
    }

    @Test
    void textIsWrittenAsUtf8() {
        folder.write(
                List.of(SampleTrees.with(SampleTrees.tree("dev"), "a.yaml", "größe: „λ“\n")),
                WriteScope.GIVEN_ENVIRONMENTS);

        assertThat(root.resolve("dev/a.yaml")).hasBinaryContent("größe: „λ“\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void changesAreListedInOrder() {
        OutputResult result = folder.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(result.report()).isEqualTo(Report.EMPTY);
        assertThat(result.files())
                .extracting(file -> file.file().substring(root.toString().length() + 1) + " " + file.fate())
                .containsExactly(
                        "dev/.inventory removed",
                        "dev/k8s/jobs/etl.yaml removed",
                        "dev/k8s/spark.yaml removed",
                        "prod/.inventory written",
                        "prod/k8s/a removed",
                        "prod/k8s/a/deep.yaml written",
                        "prod/k8s/b written",
                        "prod/k8s/b/one.yaml removed",
                        "prod/k8s/b/two.yaml removed",
                        "prod/kustomization.yaml written",
                        "prod/new/come.yaml written",
                        "prod/old/gone.yaml removed",
                        "staging/.inventory written",
                        "staging/k8s/spark.yaml written");
        assertThat(result.count(Fate.REMOVED)).isEqualTo(7);
    }

    @Test
    void secondRunTouchesNoFile() throws IOException {
        FileTime longAgo = FileTime.fromMillis(0);
        for (String path : List.of("prod/.inventory", "prod/kustomization.yaml", "prod/k8s/a")) {
            Files.setLastModifiedTime(root.resolve(path), longAgo);
        }
        EnvironmentTree changed = SampleTrees.with(SampleTrees.before().get(1), "k8s/a", "# changed\n");

        OutputResult same = folder.write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);
        OutputResult one = folder.write(List.of(changed), WriteScope.GIVEN_ENVIRONMENTS);

        assertThat(same.files()).extracting(OutputFile::fate).containsOnly(Fate.UNCHANGED);
        assertThat(one.count(Fate.WRITTEN)).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(root.resolve("prod/.inventory"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(root.resolve("prod/kustomization.yaml")))
                .isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(root.resolve("prod/k8s/a"))).isNotEqualTo(longAgo);
    }

    @Test
    void editedFileIsWrittenAgain() throws IOException {
        Files.writeString(root.resolve("dev/k8s/spark.yaml"), "edited: by hand\r\n");

        OutputResult result = folder.write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(result.count(Fate.WRITTEN)).isEqualTo(1);
        assertThat(root.resolve("dev/k8s/spark.yaml")).hasContent("# k8s/spark.yaml\n");
    }

    @Test
    void whatIsNoLongerGeneratedDisappearsWithItsEmptyFolders() {
        folder.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(Snapshot.of(root).entries())
                .containsOnlyKeys(
                        "prod",
                        "prod/.inventory",
                        "prod/k8s",
                        "prod/k8s/a",
                        "prod/k8s/a/deep.yaml",
                        "prod/k8s/b",
                        "prod/kustomization.yaml",
                        "prod/new",
                        "prod/new/come.yaml",
                        "staging",
                        "staging/.inventory",
                        "staging/k8s",
                        "staging/k8s/spark.yaml");
    }

    @Test
    void folderThatIsStillNeededIsNotReplacedByAnother() throws IOException {
        Path jobs = root.resolve("dev/k8s/jobs");
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rwxrwxrwx");
        Files.setPosixFilePermissions(jobs, permissions);

        folder.write(List.of(SampleTrees.tree("dev", "k8s/jobs/other.yaml")), WriteScope.GIVEN_ENVIRONMENTS);

        assertThat(jobs).isDirectoryNotContaining("glob:**/etl.yaml").isDirectoryContaining("glob:**/other.yaml");
        assertThat(Files.getPosixFilePermissions(jobs)).isEqualTo(permissions);
    }

    @Test
    void foreignFilesSurviveTheEndOfTheirEnvironment() throws IOException {
        Files.writeString(root.resolve("dev/k8s/jobs/notes.md"), "mine");
        Files.createDirectories(root.resolve("hand-made/empty"));

        OutputResult result = folder.write(List.of(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(result.report().lines()).isEmpty();
        assertThat(Snapshot.of(root).entries())
                .containsOnlyKeys(
                        "dev", "dev/k8s", "dev/k8s/jobs", "dev/k8s/jobs/notes.md", "hand-made", "hand-made/empty");
    }

    @Test
    void environmentsThatAreNotGivenAreLeftAlone() {
        EnvironmentTree prod = SampleTrees.tree("prod", "only.yaml");

        folder.write(List.of(prod), WriteScope.GIVEN_ENVIRONMENTS);

        assertThat(Snapshot.of(root).entries())
                .containsKeys("dev/k8s/spark.yaml", "dev/.inventory", "prod/only.yaml")
                .doesNotContainKeys("prod/kustomization.yaml", "prod/old");
    }

    @Test
    void aFileThatTheUserDeletedIsNoFault() throws IOException {
        Files.delete(root.resolve("prod/old/gone.yaml"));
        Files.delete(root.resolve("prod/kustomization.yaml"));

        OutputResult result = folder.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(result.report().lines()).isEmpty();
        assertThat(result.files()).noneMatch(file -> file.file().endsWith("gone.yaml"));
        assertThat(root.resolve("prod/kustomization.yaml")).hasContent("# changed\n");
    }

    @Test
    void filesOfALostInventoryAreKnownByTheirContent() throws IOException {
        Files.delete(root.resolve("prod/.inventory"));

        OutputResult result = folder.write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(result.report().lines()).isEmpty();
        assertThat(result.files().stream().filter(file -> file.fate() == Fate.WRITTEN))
                .extracting(OutputFile::file)
                .containsExactly(root + "/prod/.inventory");
    }

    @Test
    void marksOfAMergeInAnInventoryAreNoFault() throws IOException {
        Path inventory = root.resolve("prod/.inventory");
        String text = Files.readString(inventory)
                .replace("k8s/a\n", "<<<<<<< HEAD\nk8s/a\n=======\n>>>>>>> branch\n")
                .replace("\n", "\r\n");
        Files.writeString(inventory, text);

        OutputResult result = folder.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(result.report().lines()).isEmpty();
        assertThat(Snapshot.of(root).entries()).containsKey("prod/k8s/a/deep.yaml");
    }

    @Test
    void inventoryIsTheSameForAnyOrderOfLines() {
        Inventory inventory = Inventory.of(List.of("b.yaml", "a.yaml", "b.yaml"));

        assertThat(inventory.toString()).isEqualTo(Inventory.HEADER + "\na.yaml\nb.yaml\n");
        assertThat(Inventory.parse(inventory.toString())).isEqualTo(inventory);
    }

    @Test
    void workplaceIsHiddenFromGitAndHoldsNothingAfterARun() {
        assertThat(root.resolve(".synth")).isDirectoryNotContaining("glob:**/{journal,journal.draft,staged}");
        assertThat(root.resolve(".synth/.gitignore")).hasContent("*\n");
    }

    @Test
    void recoveryOfAWholeTreeChangesNothing(@TempDir Path elsewhere) {
        OutputResult result = folder.recover();
        OutputResult nowhere = OutputFolder.at(elsewhere.resolve("none")).recover();

        assertThat(result).isEqualTo(OutputResult.NOTHING);
        assertThat(nowhere).isEqualTo(OutputResult.NOTHING);
        assertThat(elsewhere.resolve("none")).doesNotExist();
    }
}
