package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.program.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the Node that cdk8s needs, one line says what to install. */
final class NodeTest {

    @TempDir
    private Path folder;

    @Test
    void nodeIsNotOnThePath() throws IOException, InterruptedException {
        Run run = Workspace.fresh(folder)
                .program()
                .withVariable("PATH", folder.toString())
                .run();

        assertOneLine(run, "node: error: Node.js does not run as \"node\"; ");
    }

    @Test
    void nodeIsNotWhereTheVariableSays() throws IOException, InterruptedException {
        Run run = Workspace.fresh(folder)
                .program()
                .withVariable("JSII_NODE", "/nowhere/node")
                .run();

        assertOneLine(run, "/nowhere/node: error: Node.js does not run as \"/nowhere/node\"; ");
    }

    @Test
    void nodeIsTooOld() throws IOException, InterruptedException {
        Path node = Files.writeString(folder.resolve("old-node"), "#!/bin/sh\necho v12.0.0\n");
        Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwxr-xr-x"));

        Run run = Workspace.fresh(folder)
                .program()
                .withVariable("JSII_NODE", node.toString())
                .run();

        assertOneLine(run, node + ": error: \"" + node + "\" is Node.js \"v12.0.0\"; ");
    }

    private void assertOneLine(Run run, String start) {
        assertThat(run.err()).startsWith(start).contains("install Node.js").endsWith("[node]\nNothing was written.\n");
        assertThat(run.err()).hasLineCount(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(folder.resolve("generated")).doesNotExist();
    }
}
