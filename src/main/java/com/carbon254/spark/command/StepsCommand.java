package com.carbon254.spark.command;

import com.carbon254.spark.pipeline.FirstInstallation;
import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the commands that bring an environment to a fresh cluster and start a first job, as a script to read. */
@Command(
        name = "steps",
        description = {
            "Prints the commands that bring an environment to a fresh cluster and start a first job.",
            "  steps dev"
        },
        mixinStandardHelpOptions = true)
public final class StepsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final EnvironmentFolder environments = new EnvironmentFolder();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "generated",
            description = "The folder that the trees are in (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path output;

    @Parameters(
            index = "0",
            paramLabel = "ENV",
            converter = EnvironmentName.class,
            completionCandidates = KnownEnvironments.class,
            description = "The environment.")
    private @Nullable DnsLabel environment;

    @Override
    public Integer call() {
        if (environment == null) {
            throw new ParameterException(spec.commandLine(), "Name the environment to deploy");
        }
        PrintWriter err = spec.commandLine().getErr();
        Generator.Outcome outcome = environments.run(Optional.of(environment), err);
        if (outcome.report().stops()) {
            err.print(outcome.report().withoutNotes().lines());
            err.flush();
            return SynthCommand.REFUSED;
        }
        PrintWriter out = spec.commandLine().getOut();
        FirstInstallation.of(outcome.environments().get(0), output.toString().replace('\\', '/'))
                .forEach(out::println);
        out.flush();
        return 0;
    }
}
