package com.carbon254.spark.command;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.output.Fate;
import com.carbon254.spark.output.OutputFile;
import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.OutputPlace;
import com.carbon254.spark.output.OutputResult;
import com.carbon254.spark.output.WriteScope;
import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The main job: from the environments to the output folder. The written files and a summary go to the standard output,
 * findings to the standard error stream.
 */
public class SynthCommand implements Callable<Integer> {

    /** The user's home, which is no place for trees. */
    private static final Path HOME = Path.of(System.getProperty("user.home"));

    /** The exit code for input that is at fault. */
    public static final int REFUSED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final EnvironmentFolder environments = new EnvironmentFolder();

    @Option(
            names = "--env",
            paramLabel = "NAME",
            converter = EnvironmentName.class,
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

    @Override
    public Integer call() {
        Report misplaced = OutputPlace.judge(output, environments.path(), HOME);
        if (misplaced.stops()) {
            return refuse(misplaced);
        }
        OutputFolder folder = OutputFolder.at(output);
        if (!check) {
            OutputResult recovered = folder.recover();
            if (recovered.report().stops()) {
                return refuse(recovered.report());
            }
            if (!recovered.files().isEmpty()) {
                err().println("The run before this one was interrupted; its last step is finished now.");
            }
        }
        Generator.Outcome outcome =
                environments.generator(Optional.ofNullable(only)).run();
        err().print(outcome.report().lines());
        err().flush();
        if (outcome.report().stops()) {
            return refuse(Report.EMPTY);
        }
        return check ? compare(folder, outcome) : write(folder, outcome);
    }

    private int write(OutputFolder folder, Generator.Outcome outcome) {
        OutputResult result = folder.write(outcome.trees(), scope());
        if (result.report().stops()) {
            return refuse(result.report());
        }
        result.files().stream()
                .filter(file -> file.fate() != Fate.UNCHANGED)
                .forEach(file -> out().println(line(file)));
        out().println(summary(outcome, result));
        out().flush();
        return 0;
    }

    private int compare(OutputFolder folder, Generator.Outcome outcome) {
        Report differences = folder.compare(outcome.trees(), scope());
        return differences.findings().isEmpty() ? 0 : refuse(differences);
    }

    private WriteScope scope() {
        return only != null ? WriteScope.GIVEN_ENVIRONMENTS : WriteScope.ALL_ENVIRONMENTS;
    }

    private static String line(OutputFile file) {
        return file.fate() == Fate.REMOVED ? file.file() + " (removed)" : file.file();
    }

    private static String summary(Generator.Outcome outcome, OutputResult result) {
        long objects = outcome.environments().stream()
                .mapToLong(environment -> environment.manifests().size())
                .sum();
        return String.format(
                Locale.ROOT,
                "%s, %s, %s: %d written, %d removed, %d unchanged",
                count(outcome.environments().size(), "environment"),
                count(objects, "object"),
                count(result.files().size() - result.count(Fate.REMOVED), "file"),
                result.count(Fate.WRITTEN),
                result.count(Fate.REMOVED),
                result.count(Fate.UNCHANGED));
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private int refuse(Report report) {
        err().print(report.lines());
        err().println("Nothing was written.");
        err().flush();
        return REFUSED;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
