package com.carbon254.spark.finding.format;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Severity;
import java.util.stream.Collectors;

/**
 * A report as workflow commands, {@code ::error file=…,line=…::…}, which GitHub shows beside the lines of a change. Their
 * escaping is that of GitHub's own toolkit.
 */
final class FindingsGithub {

    private FindingsGithub() {}

    static String of(Report report, RelativePaths paths) {
        return report.findings().stream()
                .map(finding -> command(finding, paths) + "\n")
                .collect(Collectors.joining());
    }

    private static String command(Finding finding, RelativePaths paths) {
        String at = finding.place().line() == 0
                ? ""
                : ",line=" + finding.place().line() + ",col=" + finding.place().column();
        return "::" + level(finding.rule().severity()) + " file="
                + property(paths.path(finding.place().file())) + at + ",title="
                + property(finding.rule().toString()) + "::" + data(Message.of(finding));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR, DANGER -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
