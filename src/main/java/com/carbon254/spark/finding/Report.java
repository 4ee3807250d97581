package com.carbon254.spark.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All findings of a run, each once, in the order of file, line, column and rule.
 *
 * @param findings sorted and without duplicates
 */
public record Report(List<Finding> findings) {

    /** A report without findings. */
    public static final Report EMPTY = new Report(List.of());

    /** Sorts and removes duplicates. */
    public Report {
        findings = List.copyOf(new TreeSet<>(findings));
    }

    /** The report of these findings. */
    public static Report of(Collection<Finding> findings) {
        return new Report(List.copyOf(findings));
    }

    /** This report and more findings. */
    public Report and(Collection<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Report(all);
    }

    /** Whether the run must stop. */
    public boolean stops() {
        return findings.stream().anyMatch(finding -> finding.rule().severity().stops());
    }

    /** How many findings are of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.rule().severity() == severity)
                .count();
    }

    /** The report without what there is nothing to do about. */
    public Report withoutNotes() {
        return new Report(findings.stream()
                .filter(finding -> finding.rule().severity() != Severity.NOTE)
                .toList());
    }

    /** One line a finding. */
    public String lines() {
        return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
    }
}
