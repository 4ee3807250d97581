package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Report;
import java.util.Collection;
import java.util.List;

/**
 * How a run on the output folder ended.
 *
 * @param files every file that the run looked after, sorted; empty if it was refused
 * @param report why it was refused; empty if it was not
 */
public record OutputResult(List<OutputFile> files, Report report) {

    /** There was nothing to do. */
    static final OutputResult NOTHING = new OutputResult(List.of(), Report.EMPTY);

    /** Sorts the files. */
    public OutputResult {
        files = files.stream().sorted().toList();
    }

    static OutputResult done(List<OutputFile> files) {
        return new OutputResult(files, Report.EMPTY);
    }

    static OutputResult refused(Collection<Finding> findings) {
        return new OutputResult(List.of(), Report.of(findings));
    }

    /** How many files met this fate. */
    public long count(Fate fate) {
        return files.stream().filter(file -> file.fate() == fate).count();
    }
}
