package com.carbon254.spark.synthesis;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.AtTheEdge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in one finding why cdk8s could not start Node. It asks Node for its version only after a start has failed, so it
 * costs nothing when all is well.
 */
@AtTheEdge("asks the Node that this process would start for its version")
final class NodeCheck {

    /** The oldest release that is supported; the package of cdk8s 2.70 itself names 16.20. README says the same number. */
    static final int OLDEST = 18;

    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.\\d+\\.\\d+.*");

    private final String command;

    NodeCheck(@Nullable String command) {
        this.command = Objects.requireNonNullElse(command, "node");
    }

    /** The Node that jsii takes: JSII_NODE, or the first on the PATH. */
    static NodeCheck ofThisProcess() {
        return new NodeCheck(System.getenv("JSII_NODE"));
    }

    /** Whether there is a Node, and cdk8s is made for its release. */
    boolean isRecent() {
        return version().filter(NodeCheck::isRecent).isPresent();
    }

    /** Why Node did not start. */
    Finding explain(RuntimeException failure) {
        Optional<String> version = version();
        if (version.isEmpty()) {
            return finding("Node.js does not run as \"" + command + "\"");
        }
        if (!isRecent(version.get())) {
            return finding("\"" + command + "\" is Node.js \"" + version.get() + "\"");
        }
        String home = Objects.requireNonNullElse(System.getenv("HOME"), "");
        if (!home.isEmpty() && !Files.isWritable(Path.of(home))) {
            return finding(
                    "Node.js " + version.get() + " did not start cdk8s: the folder of HOME, \"" + home
                            + "\", cannot be written",
                    "set HOME to a folder that can be written: cdk8s keeps its files below it");
        }
        String message = Objects.requireNonNullElse(failure.getMessage(), "no message");
        return finding("Node.js " + version.get() + " did not start cdk8s: \""
                + message.lines().findFirst().orElse("") + "\"");
    }

    private static boolean isRecent(String version) {
        Matcher parts = VERSION.matcher(version);
        return parts.matches() && Integer.parseInt(parts.group(1)) >= OLDEST;
    }

    private Finding finding(String problem) {
        return finding(
                problem,
                "install Node.js " + OLDEST + " or later, or name its program in the environment variable JSII_NODE");
    }

    private Finding finding(String problem, String remedy) {
        return new Finding(
                Rule.NODE, Place.of(command), "", problem, "cdk8s runs on Node.js " + OLDEST + " or later", remedy);
    }

    private Optional<String> version() {
        try {
            Process process = new ProcessBuilder(command, "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
