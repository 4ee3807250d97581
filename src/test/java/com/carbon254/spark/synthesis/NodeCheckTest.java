package com.carbon254.spark.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeCheckTest {

    private static final String REMEDY = "cdk8s runs on Node.js 18 or later; "
            + "install Node.js 18 or later, or name its program in the environment variable JSII_NODE [node]";

    @TempDir
    private Path folder;

    @Test
    void missingNodeIsOneLine() {
        String node = folder.resolve("node").toString();

        String line = explain(node);

        assertThat(line).isEqualTo(node + ": error: Node.js does not run as \"" + node + "\"; " + REMEDY);
    }

    @Test
    void oldNodeIsNamedWithItsVersion() throws IOException {
        String node = nodeThatSays("echo v12.22.9");

        String line = explain(node);

        assertThat(line).isEqualTo(node + ": error: \"" + node + "\" is Node.js \"v12.22.9\"; " + REMEDY);
    }

    @Test
    void anotherProgramOfThatNameIsNoNode() throws IOException {
        String node = nodeThatSays("echo 'amateur radio node 0.3'");

        String line = explain(node);

        assertThat(line).contains("is Node.js \"amateur radio node 0.3\"");
    }

    @Test
    void brokenNodeDoesNotRun() throws IOException {
        String node = nodeThatSays("exit 3");

        String line = explain(node);

        assertThat(line).contains("Node.js does not run as");
    }

    @Test
    void goodNodeThatDoesNotStartCdk8sSaysWhy() throws IOException {
        String node = nodeThatSays("echo v22.1.0");

        String line = explain(node);

        assertThat(line).contains(": Node.js v22.1.0 did not start cdk8s: \"no space left\"; ");
    }

    private static String explain(String node) {
        return new NodeCheck(node)
                .explain(new IllegalStateException("no space left\n\tat somewhere"))
                .toString();
    }

    private String nodeThatSays(String command) throws IOException {
        Path script = folder.resolve("node-of-a-test");
        Files.writeString(script, "#!/bin/sh\n" + command + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script.toString();
    }
}
