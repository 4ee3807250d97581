package com.carbon254.spark.command;

import com.carbon254.spark.config.explain.Explain;
import com.carbon254.spark.config.explain.Explanation;
import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.pipeline.ObjectExplanation;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says where a value comes from: which file and line set it, and what that overrode. With an object and a pointer it
 * says so of a place in the output.
 */
@Command(
        name = "explain",
        description = {
            "Says which file and line set a value, and what that overrode.",
            "  explain prod history.ingress.host",
            "  explain prod Deployment/spark-history-server /spec/replicas"
        },
        mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

    /** A kind and a name; no key of an environment begins with a capital. */
    private static final Pattern OBJECT = Pattern.compile("[A-Z][A-Za-z]*/[^/]+");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final EnvironmentFolder environments = new EnvironmentFolder();

    @Parameters(
            index = "0",
            paramLabel = "ENV",
            converter = EnvironmentName.class,
            completionCandidates = KnownEnvironments.class,
            description = "The environment.")
    private @Nullable DnsLabel environment;

    @Parameters(
            index = "1",
            paramLabel = "KEY|OBJECT",
            completionCandidates = KeysAndObjects.class,
            defaultValue = "",
            description = "A key path, history.ingress.host, or an object, Kind/name. All keys if missing.")
    private String subject = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "POINTER",
            description = "A JSON pointer into the object, /spec/replicas.")
    private @Nullable String pointer;

    @Override
    public Integer call() {
        if (environment == null) {
            throw new ParameterException(spec.commandLine(), "Name an environment to explain");
        }
        Generator generator = environments.generator(Optional.of(environment));
        if (pointer == null && OBJECT.matcher(subject).matches()) {
            return refuse(Report.of(List.of(noPointer())));
        }
        return pointer == null ? key(generator) : place(pointer);
    }

    private Finding noPointer() {
        return new Finding(
                Rule.EXPLAIN_SUBJECT,
                Place.of(environments.path().toString().replace('\\', '/')),
                "",
                "\"" + subject + "\" is an object, and explain says where one place in it comes from",
                "an object Kind/name and a JSON pointer into it are expected",
                "write the place behind it, for example " + subject + " /spec");
    }

    /** A key can be explained although a rule refuses the environment. */
    private int key(Generator generator) {
        EnvironmentLoader.Outcome loaded = generator.load();
        if (loaded.environments().isEmpty()) {
            return refuse(Report.of(loaded.findings()));
        }
        return print(Explain.key(loaded.environments().get(0), subject));
    }

    private int place(String at) {
        Generator.Outcome outcome = environments.run(
                Optional.ofNullable(environment), spec.commandLine().getErr());
        if (outcome.report().stops()) {
            return refuse(outcome.report());
        }
        return print(ObjectExplanation.of(outcome.environments().get(0), subject, at));
    }

    private int print(Explanation explanation) {
        if (!explanation.findings().isEmpty()) {
            return refuse(Report.of(explanation.findings()));
        }
        spec.commandLine().getOut().print(explanation.text());
        spec.commandLine().getOut().flush();
        return 0;
    }

    private int refuse(Report report) {
        spec.commandLine().getErr().print(report.withoutNotes().lines());
        spec.commandLine().getErr().flush();
        return SynthCommand.REFUSED;
    }
}
