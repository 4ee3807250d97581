package com.carbon254.spark.command;

import com.carbon254.spark.config.Cluster.Tier;
import com.carbon254.spark.finding.UserCommand;
import com.carbon254.spark.pipeline.CommittedOutput;
import com.carbon254.spark.pipeline.FirstInstallation;
import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the user can do after a run, with the commands that he has.
 *
 * @param outcome what the run rendered
 * @param output the output folder
 */
record NextSteps(Generator.Outcome outcome, Path output) {

    private static final String KEY = "history.retention";

    /** After the first run: how to deploy an environment and start a job. */
    String ofFirstRun() {
        return sample().map(this::installation).orElse("");
    }

    private String installation(RenderedEnvironment environment) {
        List<String> others = outcome.environments().stream()
                .filter(one -> !name(one).equals(name(environment)))
                .map(one -> UserCommand.here().steps(name(one)))
                .toList();
        String same = others.isEmpty() ? "" : "The same of another environment: " + String.join(", ", others) + "\n";
        return "\nEach environment is a folder in " + folder() + ", made for git: look at it and commit it.\n"
                + "To bring " + name(environment) + " to a fresh cluster and start a first job:\n\n"
                + indented(FirstInstallation.of(environment, folder()))
                + "\n" + same;
    }

    /** After a run that changed something. */
    String ofChange() {
        return "Next: \"" + UserCommand.here().diff() + "\" says what this does to what runs, \"git diff " + folder()
                + "\" shows every line; then commit.\n";
    }

    /** After a run that found everything right. */
    String ofNoChange() {
        Optional<Boolean> isCommitted = CommittedOutput.holds(outcome, output);
        if (isCommitted.filter(committed -> !committed).isPresent()) {
            return "Everything in " + folder() + " is right already, and not all of it is committed.\n" + ofChange();
        }
        String state = isCommitted.isPresent() ? " is right already, as committed." : " is right already.";
        return "Everything in " + folder() + state + sample().map(this::choices).orElse("\n");
    }

    private String choices(RenderedEnvironment environment) {
        UserCommand command = UserCommand.here();
        return " What you can do now:\n"
                + choice("how to deploy " + name(environment), command.steps(name(environment)))
                + choice("where a value comes from", command.explain(name(environment), KEY))
                + choice("change a value", "edit environments/, then " + command.synth() + " and " + command.diff());
    }

    private static String choice(String purpose, String command) {
        return String.format(Locale.ROOT, "  %-26s %s\n", purpose, command);
    }

    /** The environment to begin with: none of production, if there is another. */
    private Optional<RenderedEnvironment> sample() {
        return outcome.environments().stream()
                .filter(one -> one.loaded().config().cluster().tier() != Tier.PRODUCTION)
                .findFirst()
                .or(() -> outcome.environments().stream().findFirst());
    }

    private String folder() {
        return output.toString().replace('\\', '/');
    }

    private static String name(RenderedEnvironment environment) {
        return environment.loaded().name().toString();
    }

    private static String indented(List<String> lines) {
        return lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }
}
