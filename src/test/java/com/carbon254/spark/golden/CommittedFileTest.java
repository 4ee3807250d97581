package com.carbon254.spark.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedFileTest {

    @TempDir
    private Path folder;

    @Test
    void freshFilePasses() throws IOException {
        Path file = Files.writeString(folder.resolve("made.txt"), "as made\n");

        assertThatCode(() -> new CommittedFile(file, Golden.COMPARE).holds("as made\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void staleFileFailsAndStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("made.txt"), "as made last week\n");

        assertThatThrownBy(() -> new CommittedFile(file, Golden.COMPARE).holds("as made\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("made.txt is not what the program makes", "-Dgolden.update", "last week");
        assertThat(file).hasContent("as made last week\n");
    }

    @Test
    void differenceIsShownLineByLine() throws IOException {
        Path file = Files.writeString(folder.resolve("made.txt"), "1\n2\n3\n4\n5\nsix\n7\n");

        assertThatThrownBy(() -> new CommittedFile(file, Golden.COMPARE).holds("1\n2\n3\n4\n5\n6\n7\n"))
                .isInstanceOf(AssertionError.class)
                .message()
                .endsWith("""
                        (- committed, + made)
                        ...
                          3
                          4
                          5
                        - six
                        + 6
                          7
                        \s\s
                        """);
    }

    @Test
    void fileThatDiffersInItsLineEndsAloneIsStale() throws IOException {
        Path file = Files.writeString(folder.resolve("made.txt"), "as made\r\n");

        assertThatThrownBy(() -> new CommittedFile(file, Golden.COMPARE).holds("as made\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("- as made\\r", "+ as made");
    }

    @Test
    void absentFileFails() {
        assertThatThrownBy(() -> new CommittedFile(folder.resolve("made.txt"), Golden.COMPARE).holds("as made\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("made.txt is not there");
    }

    @Test
    void updateWritesTheFileAndFailsTheRun() {
        Path file = folder.resolve("new").resolve("made.txt");

        assertThatThrownBy(() -> new CommittedFile(file, Golden.UPDATE).holds("as made\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("made.txt is written");
        assertThat(file).hasContent("as made\n");
    }

    @Test
    void updateIsRefusedWhereNobodyLooksAtTheDifference() throws IOException {
        Path file = Files.writeString(folder.resolve("made.txt"), "as made last week\n");

        assertThatThrownBy(() -> new CommittedFile(file, Golden.REFUSE).holds("as made\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is not rewritten where CI is set");
        assertThat(file).hasContent("as made last week\n");
    }

    @Test
    void fileThatIsNoLongerMadeFailsUntilItIsRemoved() throws IOException {
        Path file = Files.writeString(folder.resolve("made.txt"), "as made last week\n");

        assertThatThrownBy(() -> new CommittedFile(file, Golden.COMPARE).isNoLongerMade())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("made.txt is no longer made", "-Dgolden.update");
        assertThat(file).exists();
        assertThatThrownBy(() -> new CommittedFile(file, Golden.UPDATE).isNoLongerMade())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("made.txt is removed");
        assertThat(file).doesNotExist();
    }

    @Test
    void switchDecidesUnlessItIsContinuousIntegration() {
        assertThat(Golden.of(false, false)).isEqualTo(Golden.COMPARE);
        assertThat(Golden.of(false, true)).isEqualTo(Golden.COMPARE);
        assertThat(Golden.of(true, false)).isEqualTo(Golden.UPDATE);
        assertThat(Golden.of(true, true)).isEqualTo(Golden.REFUSE);
    }
}
