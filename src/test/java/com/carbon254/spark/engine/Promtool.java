package com.carbon254.spark.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Prometheus' own tool for rules.
 *
 * @param program where it is
 */
record Promtool(Path program) {

    /** The first one on the path of the shell. */
    private static Optional<Promtool> find() {
        return OnPath.find("promtool").map(Promtool::new);
    }

    /** The same, or the end of a test that has none for its purpose: {@code to judge alert rules}. */
    static Promtool needed(String purpose) {
        return Engines.needed(
                find(), "No promtool " + purpose + ": it is not on the path; Debian has it in the package prometheus");
    }

    /** Asks whether it takes a file of rules. */
    CommandResult check(Path rules) throws IOException, InterruptedException {
        return run("check", rules);
    }

    /** Runs the tests of a file. */
    CommandResult test(Path tests) throws IOException, InterruptedException {
        return run("test", tests);
    }

    private CommandResult run(String what, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.toString(), what, "rules", file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandResult(process.waitFor(), output, "");
    }
}
