package com.carbon254.spark.command;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.OutputPlace;
import com.carbon254.spark.output.OutputResult;
import com.carbon254.spark.output.WriteScope;
import com.carbon254.spark.pipeline.ChangedTree;
import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.pipeline.StaleTrees;
import com.carbon254.spark.pipeline.TreeChanges;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The main job: from the environments to the output folder. What changed goes to the standard output, findings and what
 * to do next to the standard error stream; with another format than text the standard output has the findings alone.
 */
public class SynthCommand implements Callable<Integer> {

    /** The user's home, which is no place for trees. */
    private static final Path HOME = Path.of(System.getProperty("user.home"));

    /** The exit code for input that is at fault. */
    public static final int REFUSED = 1;

    @Mixin
    private final EnvironmentFolder environments = new EnvironmentFolder();

    @Option(
            names = "--env",
            paramLabel = "NAME",
            converter = EnvironmentName.class,
            completionCandidates = KnownEnvironments.class,
            description = "Render this environment and leave the others alone.")
    private @Nullable DnsLabel only;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "generated",
            description = "The folder to write to (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path output;

    @Option(names = "--check", description = "Write nothing; fail if the output folder is not what would be written.")
    private boolean check;

    @Mixin
    private final Verbosity verbosity = new Verbosity();

    @Override
    public Integer call() {
        Voice voice = verbosity.voice();
        Report misplaced = OutputPlace.judge(output, environments.path(), HOME);
        if (misplaced.stops()) {
            return refuse(voice, misplaced);
        }
        OutputFolder folder = OutputFolder.at(output);
        if (!check) {
            OutputResult recovered = folder.recover();
            if (recovered.report().stops()) {
                return refuse(voice, recovered.report());
            }
            if (!recovered.files().isEmpty()) {
                voice.advice("The run before this one was interrupted; its last step is finished now.\n");
            }
        }
        Generator.Outcome outcome = environments.run(Optional.ofNullable(only), voice.err());
        if (outcome.report().stops()) {
            return refuse(voice, outcome.report());
        }
        return check ? compare(voice, folder, outcome) : write(voice, folder, outcome);
    }

    private int write(Voice voice, OutputFolder folder, Generator.Outcome outcome) {
        SortedMap<String, SortedMap<String, String>> standing = folder.standing(outcome.trees());
        OutputResult result = folder.write(outcome.trees(), scope());
        if (result.report().stops()) {
            return refuse(voice, outcome.report().and(result.report().findings()));
        }
        RunSummary summary = new RunSummary(outcome, result);
        voice.report(outcome.report());
        List<ChangedTree> changes = TreeChanges.of(standing, outcome, Optional.ofNullable(only));
        voice.answer(ChangesText.of(changes, shown(output), voice.isVerbose()) + summary + "\n");
        NextSteps next = new NextSteps(outcome, output);
        voice.advice(
                summary.isUnchanged() ? next.ofNoChange() : standing.isEmpty() ? next.ofFirstRun() : next.ofChange());
        return 0;
    }

    private int compare(Voice voice, OutputFolder folder, Generator.Outcome outcome) {
        SortedMap<String, SortedMap<String, String>> standing = folder.standing(outcome.trees());
        Report files = folder.compare(outcome.trees(), scope());
        List<ChangedTree> changes = TreeChanges.of(standing, outcome, Optional.ofNullable(only));
        Report stale = StaleTrees.report(files, changes, shown(output));
        voice.report(outcome.report().and(stale.findings()));
        if (stale.stops()) {
            return REFUSED;
        }
        voice.answer(RunSummary.upToDate(outcome) + "\n");
        return 0;
    }

    private WriteScope scope() {
        return only != null ? WriteScope.GIVEN_ENVIRONMENTS : WriteScope.ALL_ENVIRONMENTS;
    }

    private static String shown(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    private int refuse(Voice voice, Report report) {
        voice.report(report);
        voice.advice(check ? "" : "Nothing was written.\n");
        return REFUSED;
    }
}
