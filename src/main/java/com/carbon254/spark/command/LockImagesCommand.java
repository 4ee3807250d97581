package com.carbon254.spark.command;

import com.carbon254.spark.config.Images;
import com.carbon254.spark.pipeline.ImageLock;
import com.carbon254.spark.registry.DockerLogins;
import com.carbon254.spark.registry.Registries;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Asks the registries for the digests of all images, and writes them beside the environments. */
@Command(
        name = "lock-images",
        description = {
            "Asks the registries which digest each image has now, and writes " + Images.LOCK
                    + " beside the environments.",
            "It asks with the login of docker login, or without one; on any doubt nothing is written."
        },
        mixinStandardHelpOptions = true)
public final class LockImagesCommand implements Callable<Integer> {

    private static final Path LOGINS = Path.of(System.getProperty("user.home"), ".docker", "config.json");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final EnvironmentFolder environments = new EnvironmentFolder();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        ImageLock.Outcome outcome =
                ImageLock.of(environments.generator(Optional.empty()).load(), new Registries(DockerLogins.in(LOGINS)));
        if (outcome.report().stops()) {
            err.print(outcome.report().withoutNotes().lines());
            err.println("Nothing was written.");
            err.flush();
            return SynthCommand.REFUSED;
        }
        Path file = environments.path().resolve(Images.LOCK);
        Files.writeString(file, outcome.text(), StandardCharsets.UTF_8);
        spec.commandLine()
                .getOut()
                .println(file.toString().replace('\\', '/') + ": "
                        + outcome.digests().size() + " images, " + outcome.changed() + " with a new digest");
        spec.commandLine().getOut().flush();
        return 0;
    }
}
