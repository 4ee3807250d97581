package com.carbon254.spark.command;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Severity;
import com.carbon254.spark.finding.UserCommand;
import com.carbon254.spark.finding.format.ReportFormat;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Says what a run has to say, and where. As text: what changed goes to the standard output, findings and advice to the
 * standard error stream. In another format the standard output has the report of findings and nothing else.
 *
 * @param out the standard output
 * @param err the standard error stream
 * @param format of the findings
 * @param level how much is said
 */
record Voice(PrintWriter out, PrintWriter err, ReportFormat format, Level level) {

    /** How much is said. */
    enum Level {
        QUIET,
        NORMAL,
        VERBOSE
    }

    /** The findings of the run: said once, even if there are none, for a program waits for the file. */
    void report(Report report) {
        if (format != ReportFormat.TEXT) {
            out.print(format.write(report, Path.of("").toAbsolutePath()));
            out.flush();
            return;
        }
        err.print((isVerbose() ? report : report.withoutNotes()).lines());
        long notes = report.count(Severity.NOTE);
        if (level == Level.NORMAL && notes > 0) {
            err.println((notes == 1 ? "1 note" : notes + " notes")
                    + " on what is left out or wider than it could be; \""
                    + UserCommand.here().verbose() + "\" lists " + (notes == 1 ? "it." : "them."));
        }
        err.flush();
    }

    /** What the run did: the answer of the command. */
    void answer(String text) {
        if (level != Level.QUIET) {
            PrintWriter to = format == ReportFormat.TEXT ? out : err;
            to.print(text);
            to.flush();
        }
    }

    /** What else the user should know, or can do next. */
    void advice(String text) {
        if (level != Level.QUIET) {
            err.print(text);
            err.flush();
        }
    }

    boolean isVerbose() {
        return level == Level.VERBOSE;
    }
}
