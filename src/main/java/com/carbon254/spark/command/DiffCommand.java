package com.carbon254.spark.command;

import com.carbon254.spark.change.report.JsonReport;
import com.carbon254.spark.change.report.MarkdownReport;
import com.carbon254.spark.change.report.Review;
import com.carbon254.spark.change.report.TextReport;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.pipeline.DiffRun;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what a change does: which objects differ from a commit, by which line, and what that does to what runs. */
@Command(
        name = "diff",
        description = {
            "Says what a change of the environments does to what runs, and which line it comes from.",
            "  diff",
            "  diff --base main --env prod --format markdown",
            "  diff --between staging prod"
        },
        mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

    /** How a review is written. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final EnvironmentFolder environments = new EnvironmentFolder();

    @Option(
            names = "--base",
            paramLabel = "REV",
            description = "The commit to compare with (default: where this branch left the main branch, else HEAD).")
    private @Nullable String base;

    @Option(
            names = "--env",
            paramLabel = "NAME",
            converter = EnvironmentName.class,
            completionCandidates = KnownEnvironments.class,
            description = "Compare this environment alone.")
    private @Nullable DnsLabel only;

    @Option(
            names = "--between",
            arity = "2",
            paramLabel = "NAME",
            converter = EnvironmentName.class,
            completionCandidates = KnownEnvironments.class,
            description = "Compare two environments as they are, and no commit.")
    private List<DnsLabel> between = List.of();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "generated",
            description = "The folder where the trees are committed (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Format format;

    @Option(
            names = "--gate",
            description = "Fail unless a commit acknowledges what the change restarts, ends or loses in production.")
    private boolean gate;

    @Override
    public Integer call() {
        if (!between.isEmpty() && (gate || base != null || only != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--between compares two environments: leave out --base, --env and --gate");
        }
        DiffRun.Outcome outcome = compare();
        outcome.review().ifPresent(this::print);
        return outcome.report().stops() ? refuse(outcome.report()) : judge(outcome.gate());
    }

    private DiffRun.Outcome compare() {
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            DiffRun run = new DiffRun(
                    environments.generator(Optional.ofNullable(only)).heardBy(progress), output);
            return between.isEmpty()
                    ? run.since(Optional.ofNullable(base).filter(name -> !name.isEmpty()))
                    : run.between(between.get(0), between.get(1));
        }
    }

    private void print(Review review) {
        String text = switch (format) {
            case TEXT ->
                TextReport.of(review, spec.commandLine().getColorScheme().ansi().enabled());
            case MARKDOWN -> MarkdownReport.of(review);
            case JSON -> JsonReport.of(review);
        };
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }

    private int judge(Report judged) {
        if (!gate) {
            return 0;
        }
        refuse(judged);
        return judged.stops() ? SynthCommand.REFUSED : 0;
    }

    private int refuse(Report report) {
        spec.commandLine().getErr().print(report.withoutNotes().lines());
        spec.commandLine().getErr().flush();
        return SynthCommand.REFUSED;
    }
}
