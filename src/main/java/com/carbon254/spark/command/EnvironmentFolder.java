package com.carbon254.spark.command;

import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where the environment files lie. */
final class EnvironmentFolder {

    @Option(
            names = "--environments",
            paramLabel = "DIR",
            defaultValue = "environments",
            description = "The folder with the environment files (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    /** Where they lie. */
    Path path() {
        return folder;
    }

    /** Runs all stages, and shows on a terminal what takes long. */
    Generator.Outcome run(Optional<DnsLabel> only, PrintWriter err) {
        try (Progress progress = Progress.on(err)) {
            return generator(only).heardBy(progress).run();
        }
    }

    /** A run over the folder, or over one environment of it. */
    Generator generator(Optional<DnsLabel> only) {
        return new Generator(folder, folder.toString().replace('\\', '/'), only);
    }
}
