package com.carbon254.spark.command;

import com.carbon254.spark.output.Fate;
import com.carbon254.spark.output.OutputResult;
import com.carbon254.spark.pipeline.Generator;
import java.util.Locale;

/**
 * The last line of the answer: what there is, and what was done to the files.
 *
 * @param outcome what was rendered
 * @param result what became of the files
 */
record RunSummary(Generator.Outcome outcome, OutputResult result) {

    /** Whether every file was right already. */
    boolean isUnchanged() {
        return result.count(Fate.WRITTEN) + result.count(Fate.REMOVED) == 0;
    }

    /** {@code 3 environments, 229 objects, 66 files: up to date}. */
    static String upToDate(Generator.Outcome outcome) {
        long files = outcome.trees().stream()
                .mapToLong(tree -> tree.files().size() + 1L)
                .sum();
        return subject(outcome, files) + ": up to date";
    }

    private static String subject(Generator.Outcome outcome, long files) {
        long objects = outcome.environments().stream()
                .mapToLong(environment -> environment.manifests().size())
                .sum();
        return ChangesText.count(outcome.environments().size(), "environment") + ", "
                + ChangesText.count(objects, "object") + ", " + ChangesText.count(files, "file");
    }

    /** {@code 3 environments, 229 objects, 66 files: 2 written, 0 removed, 64 unchanged}. */
    @Override
    public String toString() {
        if (isUnchanged()) {
            return upToDate(outcome);
        }
        return String.format(
                Locale.ROOT,
                "%s: %d written, %d removed, %d unchanged",
                subject(outcome, result.files().size() - result.count(Fate.REMOVED)),
                result.count(Fate.WRITTEN),
                result.count(Fate.REMOVED),
                result.count(Fate.UNCHANGED));
    }
}
