package com.carbon254.spark.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A program that reads dashboards with the types that Grafana publishes.
 *
 * @param program where it is
 */
record GrafanaTypes(Path program) {

    /** The first one on the path of the shell. */
    static Optional<GrafanaTypes> find() {
        return OnPath.find("check-dashboards").map(GrafanaTypes::new);
    }

    /** Asks whether they take a dashboard. */
    CommandResult check(Path dashboard) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.toString(), dashboard.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandResult(process.waitFor(), output, "");
    }
}
