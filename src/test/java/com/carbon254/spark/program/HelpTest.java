package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.program.Program.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HelpTest {

    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryOption() throws IOException, InterruptedException {
        Run run = Program.in(folder).run("--help");

        assertThat(run.out())
                .startsWith("Usage: spark-platform")
                .contains(
                        "--environments",
                        "--output",
                        "--env",
                        "--check",
                        "--version",
                        "diff",
                        "explain",
                        "generate-completion");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void versionIsOneLine() throws IOException, InterruptedException {
        Run run = Program.in(folder).run("--version");

        assertThat(run.out()).startsWith("spark-platform ").hasLineCount(1);
        assertThat(run.exit()).isZero();
    }

    @Test
    void completionIsAScriptThatTheShellReads() throws IOException, InterruptedException {
        Run run = Program.in(folder).run("generate-completion");

        assertThat(run.out()).startsWith("#!").contains("--environments").doesNotContain("\r");
        assertThat(run.exit()).isZero();
        Process shell = new ProcessBuilder(
                        "bash", "-n", folder.resolve(".standard-output").toString())
                .inheritIO()
                .start();
        assertThat(shell.waitFor()).isZero();
    }
}
