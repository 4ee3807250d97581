package com.carbon254.spark.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputRefusalTest {

    private final Path temporary;
    private final Path root;
    private final OutputFolder folder;

    OutputRefusalTest(@TempDir Path temporary) {
        this.temporary = temporary;
        root = temporary.resolve("generated");
        folder = OutputFolder.at(root);
    }

    @BeforeEach
    void thereIsATree() {
        folder.write(SampleTrees.before(), WriteScope.ALL_ENVIRONMENTS);
    }

    @Test
    void foreignFileIsNotReplaced() throws IOException {
        Files.createDirectories(root.resolve("prod/new"));
        Files.writeString(root.resolve("prod/new/come.yaml"), "mine");

        List<Finding> findings = refused(SampleTrees.after());

        assertThat(findings)
                .singleElement()
                .hasToString(root
                        + "/prod/new/come.yaml: error: was not written by this program, and is not what it would write here;"
                        + " what others wrote is never replaced; move it away, or delete it if it may be replaced"
                        + " [output-foreign]");
    }

    @Test
    void foreignFileWithTheSameContentIsAdopted() throws IOException {
        Files.createDirectories(root.resolve("prod/new"));
        Files.writeString(root.resolve("prod/new/come.yaml"), "# new/come.yaml\n");

        OutputResult result = folder.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(result.report().lines()).isEmpty();
        assertThat(result.files()).contains(new OutputFile(root + "/prod/new/come.yaml", Fate.UNCHANGED));
        assertThat(Files.readString(root.resolve("prod/.inventory"))).contains("new/come.yaml");
    }

    @Test
    void inventoryOfSomebodyElseIsForeign() throws IOException {
        Files.createDirectories(root.resolve("staging"));
        Files.writeString(root.resolve("staging/.inventory"), "mine");

        assertThat(refused(SampleTrees.after()))
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_FOREIGN)
                .matches(finding -> finding.place().file().endsWith("staging/.inventory"));
    }

    @Test
    void folderWithAForeignFileIsNotReplacedByAFile() throws IOException {
        Files.writeString(root.resolve("prod/k8s/b/notes.md"), "mine");

        assertThat(refused(SampleTrees.after()))
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_FOREIGN)
                .matches(finding -> finding.place().file().endsWith("prod/k8s/b"));
    }

    @Test
    void foreignFileIsNotReplacedByAFolder() throws IOException {
        Files.writeString(root.resolve("staging"), "mine");

        assertThat(refused(SampleTrees.after()))
                .isNotEmpty()
                .allMatch(finding -> finding.rule() == Rule.OUTPUT_FOREIGN)
                .allMatch(finding -> finding.place().file().endsWith("generated/staging"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escape.yaml",
                "k8s/../../escape.yaml",
                "/etc/spark.yaml",
                "k8s//spark.yaml",
                "k8s/",
                "",
                ".",
                "k8s\\spark.yaml",
                "C:/spark.yaml",
                ".inventory",
                ".synth/journal",
                "k8s/a b.yaml",
                "k8s/a\n.yaml",
                "k8s/a.",
                "k8s/größe.yaml"
            })
    void pathThatIsNotPlainIsRefused(String path) {
        assertThat(refused(List.of(SampleTrees.tree("dev", "fine.yaml", path))))
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_PATH)
                .matches(finding -> finding.problem().contains("\"" + path.replace("\n", "\\u000a") + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "", ".synth", "a/b", "/etc"})
    void environmentThatIsNoFolderNameIsRefused(String environment) {
        assertThat(refused(List.of(SampleTrees.tree(environment, "a.yaml"))))
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_PATH);
    }

    @Test
    void pathsThatDifferInCaseAloneAreRefused() {
        List<Finding> findings =
                refused(List.of(SampleTrees.tree("dev", "Jobs/a.yaml", "jobs/a.yaml", "x.yaml", "X.yaml")));

        assertThat(findings)
                .extracting(finding -> finding.place().file().replace(root + "/", "") + " " + finding.rule())
                .containsExactly("dev/jobs output-path", "dev/x.yaml output-path");
    }

    @Test
    void pathThatDiffersInCaseAloneFromALeftOverOneIsRefused() {
        assertThat(refused(List.of(SampleTrees.tree("dev", "k8s/Spark.yaml"))))
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_PATH);
    }

    @Test
    void fileThatIsAlsoAFolderIsRefused() {
        assertThat(refused(List.of(SampleTrees.tree("dev", "k8s", "k8s/spark.yaml"))))
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_PATH)
                .matches(finding -> finding.problem().startsWith("is a file, and the folder of"));
    }

    @Test
    void symbolicLinkIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.createSymbolicLink(root.resolve("staging"), outside);
        Files.createSymbolicLink(root.resolve("prod/new"), outside);

        assertThat(refused(SampleTrees.after()))
                .extracting(finding -> finding.place().file().replace(root + "/", "") + " " + finding.rule())
                .containsExactly("prod/new output-path", "staging output-path");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void leftOverFilesBehindASymbolicLinkAreNotRemoved() throws IOException {
        Path outside = temporary.resolve("outside");
        Files.move(root.resolve("dev/k8s"), outside);
        Files.createSymbolicLink(root.resolve("dev/k8s"), outside);

        OutputResult result = folder.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS);

        assertThat(result.report().lines()).isEmpty();
        assertThat(outside.resolve("spark.yaml")).exists();
        assertThat(root.resolve("dev/k8s")).isSymbolicLink();
    }

    @Test
    void workplaceThatIsASymbolicLinkIsRefused() throws IOException {
        Path outside = temporary.resolve("outside");
        Files.move(root.resolve(".synth"), outside);
        Files.createSymbolicLink(root.resolve(".synth"), outside);

        assertThat(refused(SampleTrees.after())).singleElement().matches(finding -> finding.rule() == Rule.OUTPUT_PATH);
    }

    @Test
    void brokenInventoryIsRefusedWithItsLine() throws IOException {
        Files.writeString(root.resolve("dev/.inventory"), Inventory.HEADER + "\nk8s/spark.yaml\n../prod/k8s/a\n");

        assertThat(refused(SampleTrees.after()))
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_INVENTORY)
                .matches(finding -> finding.problem().contains("\"../prod/k8s/a\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "spark-platform-generator journal 1\nwrite prod/x.yaml\n",
                "spark-platform-generator journal 1\nwrite ../x.yaml\nend 1\n",
                "spark-platform-generator journal 1\nremove prod/k8s/a\nend 2\n"
            })
    void journalThatIsNotWholeIsAFinding(String text) throws IOException {
        Files.writeString(root.resolve(".synth/journal"), text);

        OutputResult recovered = folder.recover();

        assertThat(recovered.report().findings())
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_JOURNAL)
                .matches(finding -> finding.remedy().contains(root + "/.synth"));
        assertThat(refused(SampleTrees.after())).isEqualTo(recovered.report().findings());
    }

    @Test
    void rootThatIsAFileIsRefused() throws IOException {
        OutputFolder file = OutputFolder.at(Files.createFile(temporary.resolve("file")));

        assertThat(file.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS)
                        .report()
                        .findings())
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_WRITABLE)
                .matches(finding -> finding.problem().equals("is not a folder"));
        assertThat(file.recover().report().stops()).isTrue();
        assertThat(file.compare(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS)
                        .stops())
                .isTrue();
    }

    @Test
    void rootBelowAFileIsRefused() throws IOException {
        OutputFolder below =
                OutputFolder.at(Files.createFile(temporary.resolve("file")).resolve("generated"));

        assertThat(below.write(SampleTrees.after(), WriteScope.ALL_ENVIRONMENTS)
                        .report()
                        .findings())
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_WRITABLE)
                .matches(finding -> finding.place().file().startsWith(temporary + "/file"));
    }

    @Test
    void folderThatMayNotBeWrittenIsNamedBeforeAnythingIsWritten() {
        Path locked = root.resolve("prod/k8s");
        assumeThat(locked.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(locked))
                .as("this user may write everywhere, as root may")
                .isFalse();

        assertThat(refused(SampleTrees.after()))
                .singleElement()
                .matches(finding -> finding.rule() == Rule.OUTPUT_WRITABLE)
                .matches(finding -> finding.place().file().equals(locked.toString()));
        assertThat(locked.toFile().setWritable(true)).isTrue();
    }

    @Test
    void twoTreesOfOneEnvironmentAreOurBug() {
        List<EnvironmentTree> twice = List.of(SampleTrees.tree("dev"), SampleTrees.tree("dev"));

        assertThatThrownBy(() -> folder.write(twice, WriteScope.ALL_ENVIRONMENTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two trees of environment dev");
    }

    /** Writes, and sees that nothing at all has changed. */
    private List<Finding> refused(List<EnvironmentTree> trees) {
        Snapshot before = Snapshot.of(root);

        OutputResult result = folder.write(trees, WriteScope.ALL_ENVIRONMENTS);

        assertThat(Snapshot.of(root)).isEqualTo(before);
        assertThat(result.files()).isEmpty();
        assertThat(result.report().stops()).isTrue();
        return result.report().findings();
    }
}
