package com.carbon254.spark.command;

import com.carbon254.spark.finding.format.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how much is said, and in which format findings are. */
final class Verbosity {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatWord.class,
            defaultValue = "text",
            description = {
                "How findings are written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
                "All but text go to the standard output, alone."
            })
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ReportFormat format;

    @Option(names = "--quiet", description = "Say nothing but errors and warnings.")
    private boolean quiet;

    @Option(
            names = "--verbose",
            description = "List the notes, and every object of an environment that is new or gone.")
    private boolean verbose;

    /** The voice of the command, once options that contradict are refused. */
    Voice voice() {
        if (quiet && verbose) {
            throw new ParameterException(
                    spec.commandLine(), "--quiet says less and --verbose says more: leave out one of them");
        }
        return new Voice(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                format,
                quiet ? Voice.Level.QUIET : verbose ? Voice.Level.VERBOSE : Voice.Level.NORMAL);
    }
}
