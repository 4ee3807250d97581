package com.carbon254.spark.finding.format;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Report;
import java.util.stream.Collectors;

/**
 * A report as the XML that CI servers show as tests: what stops the run is a failed case; a warning or a note is a case
 * that passes and says something. Without a finding one case passes, for a server calls a file without a case broken.
 */
final class FindingsJunit {

    private static final String NAME = "spark-platform";

    private FindingsJunit() {}

    static String of(Report report, RelativePaths paths) {
        long cases = Math.max(1, report.findings().size());
        long failures = report.findings().stream().filter(FindingsJunit::fails).count();
        String counts = " name=\"" + NAME + "\" tests=\"" + cases + "\" failures=\"" + failures
                + "\" errors=\"0\" skipped=\"0\"";
        String body = report.findings().isEmpty()
                ? "    <testcase classname=\"" + NAME + "\" name=\"no finding\"/>\n"
                : report.findings().stream()
                        .map(finding -> testCase(finding, paths))
                        .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + counts.replace(" skipped=\"0\"", "")
                + ">\n  <testsuite" + counts + ">\n" + body + "  </testsuite>\n</testsuites>\n";
    }

    private static String testCase(Finding finding, RelativePaths paths) {
        String file = paths.path(finding.place().file());
        String at = finding.place().line() == 0
                ? ""
                : ":" + finding.place().line() + ":" + finding.place().column();
        String key = finding.path().isEmpty() ? "" : " " + finding.path();
        String text = escaped(file + at + ": " + finding.rule().severity() + ": " + Message.of(finding));
        String said = fails(finding)
                ? "<failure type=\"" + finding.rule() + "\" message=\"" + escaped(finding.problem()) + "\">" + text
                        + "</failure>"
                : "<system-out>" + text + "</system-out>";
        return "    <testcase classname=\"" + escaped(file) + "\" name=\"" + escaped(finding.rule() + at + key)
                + "\">\n" + "      " + said + "\n    </testcase>\n";
    }

    private static boolean fails(Finding finding) {
        return finding.rule().severity().stops();
    }

    /** For text and attributes; findings hold no control characters, and the rest that XML 1.0 forbids is replaced. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
