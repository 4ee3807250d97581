package com.carbon254.spark.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputPlaceTest {

    private static final String EMPTY = "name an empty folder, or one that is not there yet";

    /** {@code home/team/environments} with its surroundings. */
    private final Path root;

    OutputPlaceTest(@TempDir Path temporary) throws IOException {
        root = temporary.toRealPath();
    }

    @BeforeEach
    void thereAreFolders() throws IOException {
        Files.createDirectories(root.resolve("home/team/environments/jobs"));
        Files.createDirectories(root.resolve("home/team/empty"));
        write("home/team/src/notes.md", "mine");
        write("home/team/fresh/.git/config", "mine");
        write("home/team/fresh/.gitignore", "mine");
        write("home/team/foreign/dev/.inventory", "mine");
        write("home/team/foreign/dev/kustomization.yaml", "mine");
        OutputFolder.at(root.resolve("home/team/generated")).write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);
        write("home/team/generated/README.md", "mine");
        write("home/team/generated/notes/plan.md", "mine");
    }

    @ParameterizedTest
    @CsvSource({
        "home,                       is or holds your home folder",
        "home/team,                  holds the folder of the environments",
        "home/team/environments,     is the folder of the environments",
        "home/team/src/../environments, is the folder of the environments",
        "home/team/environments/out, lies in the folder of the environments",
        "home/team/environments/jobs, lies in the folder of the environments",
        "home/team/src,              holds \"notes.md\" and no tree of an earlier run",
        "home/team/foreign,          holds \"dev\" and no tree of an earlier run",
        "home/team/generated/dev/k8s, holds \"jobs\" and no tree of an earlier run"
    })
    void folderOfSomethingElseIsRefused(String folder, String problem) throws IOException {
        Path output = root.resolve(folder);
        Snapshot before = Snapshot.of(root);

        assertThat(judge(output).lines())
                .isEqualTo(output + ": error: " + problem + "; the output goes to a folder of its own, with a tree for"
                        + " each environment; " + EMPTY + " [output-place]\n");
        assertThat(Snapshot.of(root)).isEqualTo(before);
    }

    @Test
    void rootOfTheDiskIsRefused() {
        assertThat(judge(root.getRoot()).lines()).contains(": error: is the root of the disk; ");
        assertThat(judge(root.getRoot().resolve("x/..")).lines()).contains(": error: is the root of the disk; ");
    }

    @Test
    void folderAboveTheHomeFolderIsRefused() {
        assertThat(judge(root).lines()).contains(": error: is or holds your home folder; ");
    }

    @Test
    void treeOfOneEnvironmentIsNoOutputFolder() {
        assertThat(judge(root.resolve("home/team/generated/dev")).lines())
                .contains(": error: is the tree of one environment; ", "; name the folder above it [output-place]");
    }

    @Test
    void linkToTheEnvironmentsIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("home/team/link"), root.resolve("home/team/environments"));

        assertThat(judge(link).lines()).contains(": error: is the folder of the environments; ");
        assertThat(judge(link.resolve("new/out")).lines())
                .contains(": error: lies in the folder of the environments; ");
    }

    @Test
    void currentFolderHasAName() {
        assertThat(judge(Path.of("")).lines()).startsWith(".: error: holds ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home/team/empty",
                "home/team/missing",
                "home/team/missing/deeper",
                "home/team/fresh",
                "home/team/generated",
                "home/team/environments-of-others",
                "other"
            })
    void folderForTreesPasses(String folder) {
        assertThat(judge(root.resolve(folder)).lines()).isEmpty();
    }

    @Test
    void treesOfAFirstRunThatWasKilledPass() throws IOException {
        write("home/team/killed/dev/kustomization.yaml", "ours");
        write("home/team/killed/.synth/journal", "ours");

        assertThat(judge(root.resolve("home/team/killed")).lines()).isEmpty();
    }

    @Test
    void linkToAFolderForTreesIsItsOwnersChoice() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("home/team/generated"));

        assertThat(judge(link).lines()).isEmpty();
    }

    /** {@link OutputFolder} says so. */
    @Test
    void fileIsNotThisRulesSubject() throws IOException {
        write("home/team/file", "mine");

        assertThat(judge(root.resolve("home/team/file")).findings())
                .noneMatch(finding -> finding.rule() == Rule.OUTPUT_PLACE);
    }

    private Report judge(Path output) {
        return OutputPlace.judge(output, root.resolve("home/team/environments"), root.resolve("home"));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
