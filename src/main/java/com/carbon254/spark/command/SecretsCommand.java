package com.carbon254.spark.command;

import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which Secrets must exist before the platform is deployed: where, with which keys, for whom. */
@Command(
        name = "secrets",
        description = "Says which Secrets must exist: their namespaces and keys, who reads and who makes them.",
        mixinStandardHelpOptions = true)
public final class SecretsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final EnvironmentFolder environments = new EnvironmentFolder();

    @Option(
            names = "--env",
            paramLabel = "NAME",
            converter = EnvironmentName.class,
            description = "Say it of this environment alone.")
    private @Nullable DnsLabel only;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Generator.Outcome outcome = environments.run(Optional.ofNullable(only), err);
        if (outcome.report().stops()) {
            err.print(outcome.report().withoutNotes().lines());
            err.flush();
            return SynthCommand.REFUSED;
        }
        spec.commandLine()
                .getOut()
                .print(outcome.environments().stream()
                        .map(RenderedEnvironment::secrets)
                        .collect(Collectors.joining("\n")));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
