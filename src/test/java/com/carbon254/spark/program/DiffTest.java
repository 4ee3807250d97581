package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.program.Program.Run;
import com.carbon254.spark.revision.Committed;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, from a shell. */
@OwnFolder
final class DiffTest {

    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void commit() throws IOException {
        workspace = Workspace.generated(root);
        Committed repository = Committed.in(root);
        repository.commit("The platform of the guide");
        workspace.edit(
                "prod.yaml",
                "mysql-cdc-to-iceberg:\n    executor:\n      instances: 3",
                "mysql-cdc-to-iceberg:\n    executor:\n      instances: 5");
    }

    @Test
    void textGoesToTheStandardOutputWithoutColoursAndTheGateToTheErrors() throws Exception {
        Run run = workspace.program().run("diff", "--env", "prod", "--gate");

        assertThat(run.out())
                .contains("prod (production): 1 re-run\n")
                .contains("re-run  SparkApplication/mysql-cdc-to-iceberg in data-platform\n")
                .doesNotContain("\u001b");
        assertThat(run.err()).hasLineCount(1).contains("[change-unacknowledged]");
        assertThat(run.exit()).isEqualTo(1);
    }

    /** Lines of the platform may move, and every commit has a name of its own. */
    @Test
    void readmeShowsWhatItSays() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        int section = readme.indexOf("\n## Review a change\n");
        int start = readme.indexOf("```\nCompared", section) + 4;

        Run run = workspace.program().run("diff", "--env", "prod");

        assertThat(withoutNumbers(run.out()))
                .isEqualTo(withoutNumbers(readme.substring(start, readme.indexOf("```", start))));
    }

    private static String withoutNumbers(String text) {
        return text.replaceAll("main \\([0-9a-f]{10}\\)", "main").replaceAll("yaml:\\d+:", "yaml:N:");
    }

    @Test
    void sameInputGivesTheSameBytesInEachFormat() throws Exception {
        for (String format : new String[] {"text", "markdown", "json"}) {
            Run once = workspace.program().run("diff", "--env=prod", "--format=" + format);
            Run again = workspace
                    .program()
                    .withOption("-Duser.language=tr")
                    .run("diff", "--env=prod", "--format=" + format);

            assertThat(once.exit()).isZero();
            assertThat(once.out()).isNotEmpty().isEqualTo(again.out());
            assertThat(once.err()).isEmpty();
        }
    }

    @Test
    void baseThatIsNotThereIsOneLine() throws Exception {
        Run run = workspace.program().run("diff", "--base", "mian");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("mian: error: there is no commit \"mian\" in this clone; ");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void environmentsAreComparedWithoutACommit() throws Exception {
        Run run = workspace.program().run("diff", "--between", "staging", "prod");

        assertThat(run.out())
                .startsWith("What prod has other than staging, beside names and namespaces of their own.\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void optionsThatContradictAreRefused() throws Exception {
        Run run = workspace.program().run("diff", "--between", "staging", "prod", "--gate");

        assertThat(run.err()).startsWith("--between compares two environments: ");
        assertThat(run.exit()).isEqualTo(1);
    }
}
