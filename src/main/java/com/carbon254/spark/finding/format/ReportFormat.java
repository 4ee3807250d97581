package com.carbon254.spark.finding.format;

import com.carbon254.spark.finding.Report;
import java.nio.file.Path;
import java.util.Locale;

/** How the report of findings is written. {@code findings.md} documents each. */
public enum ReportFormat {
    /** A line a finding, for people. */
    TEXT,
    /** For programs; its fields are this project's own. */
    JSON,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** The XML that CI servers show as tests. */
    JUNIT,
    /** Workflow commands, which GitHub shows beside the lines of a pull request. */
    GITHUB;

    /**
     * The text of a report, every message in full.
     *
     * @param folder the folder that paths are relative to, absolute: the one the program was started in
     */
    public String write(Report report, Path folder) {
        RelativePaths paths = new RelativePaths(folder);
        return switch (this) {
            case TEXT -> report.lines();
            case JSON -> FindingsJson.of(report, paths);
            case SARIF -> FindingsSarif.of(report, paths);
            case JUNIT -> FindingsJunit.of(report, paths);
            case GITHUB -> FindingsGithub.of(report, paths);
        };
    }

    /** The word that the option takes. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
