package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import java.util.List;

/**
 * The way from the tree on disk to the wanted one.
 *
 * @param files every file that the run looks after
 * @param findings what stands in the way; a plan with findings is not carried out
 */
record Plan(List<PlannedFile> files, List<Finding> findings) {

    /**
     * A file and what is to become of it.
     *
     * @param path where it is
     * @param fate what is to become of it
     * @param isNew whether nothing is there yet
     * @param content the wanted text; empty for a file that is removed
     */
    record PlannedFile(OutputPath path, Fate fate, boolean isNew, String content) {}

    Plan {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** The files that are written or removed. */
    List<PlannedFile> changes() {
        return files.stream().filter(file -> file.fate() != Fate.UNCHANGED).toList();
    }

    /** The paths of the files with this fate. */
    List<OutputPath> paths(Fate fate) {
        return files.stream()
                .filter(file -> file.fate() == fate)
                .map(PlannedFile::path)
                .toList();
    }

    /** The files as the user knows them. */
    List<OutputFile> shown(Ground ground) {
        return files.stream()
                .map(file -> new OutputFile(ground.show(file.path().text()), file.fate()))
                .toList();
    }
}
