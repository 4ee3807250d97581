package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.program.Program.Run;
import com.carbon254.spark.revision.Committed;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page on removing and renaming tells of a change is what {@code diff} says of it. */
@OwnFolder
final class RemoveAndRenameTest {

    private static final Path PAGE = Path.of("src/site/markdown/remove-and-rename.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## ([^\n]+)\n(.*?)(?=^## |\\z)");

    /**
     * A section that shows a change.
     *
     * @param title of the section
     * @param commands that make the change
     * @param answer lines of what is said of it
     */
    record Change(String title, List<String> commands, List<String> answer) {

        @Override
        public String toString() {
            return title;
        }
    }

    @TempDir
    private Path root;

    static List<Change> changes() throws IOException {
        return SECTION.matcher(Files.readString(PAGE))
                .results()
                .map(section ->
                        new Change(section.group(1), lines("sh", section.group(2)), lines("text", section.group(2))))
                .filter(change -> !change.commands().isEmpty())
                .toList();
    }

    private static List<String> lines(String language, String text) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(text)
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatThePageSaysOfAChangeIsWhatDiffSays(Change change) throws Exception {
        Workspace workspace = Workspace.generated(root);
        Committed.in(root).commit("The platform of the guide");
        for (String command : change.commands()) {
            Process typed = new ProcessBuilder("bash", "-c", command)
                    .directory(root.toFile())
                    .inheritIO()
                    .start();
            assertThat(typed.waitFor()).as(command).isZero();
        }

        Run run = workspace.program().run("diff");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines()).containsAll(change.answer());
    }

    @Test
    void everyChangeHasAnAnswer() throws IOException {
        assertThat(changes())
                .hasSizeGreaterThan(5)
                .allSatisfy(change -> assertThat(change.answer()).isNotEmpty());
    }
}
