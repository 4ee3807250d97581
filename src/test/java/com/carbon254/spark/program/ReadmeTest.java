package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.guide.Readme;
import com.carbon254.spark.program.Program.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows of the program is what it says, on the platform that comes with the repository. Lines of files may
 * move.
 */
final class ReadmeTest {

    private static final String FIRST_CHANGE = "Your first change";

    @TempDir
    private Path root;

    @Test
    void aFreshCloneIsAsTheQuickStartShows() throws Exception {
        Run run = Workspace.generated(root).program().run();

        assertThat(run.out().lines()).containsAll(shown("Quick start", 0));
    }

    @Test
    void aValueComesFromWhereTheFirstChangeShows() throws Exception {
        Run run = Workspace.generated(root).program().run("explain", "dev", "history.retention");

        assertThat(withoutNumbers(run.out().lines().toList())).isEqualTo(withoutNumbers(shown(FIRST_CHANGE, 0)));
    }

    @Test
    void aValueThatCannotBeRightIsRefusedAsTheFirstChangeShows() throws Exception {
        Workspace workspace = Workspace.generated(root);
        workspace.edit("dev.yaml", "retention: 3d", "retention: 7 days");

        Run run = workspace.program().run();

        assertThat(withoutNumbers(run.err().lines().toList())).containsAll(withoutNumbers(shown(FIRST_CHANGE, 1)));
        assertThat(run.exit()).isEqualTo(1);
    }

    private static List<String> shown(String section, int number) throws IOException {
        return Readme.blocks("text", section).get(number).lines().toList();
    }

    private static List<String> withoutNumbers(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("yaml:\\d+:", "yaml:N:"))
                .toList();
    }
}
