package com.carbon254.spark.pipeline;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.finding.UserCommand;
import java.util.ArrayList;
import java.util.List;

/** What is stale in the output folder, said of objects where the comparison of the folder could say it of files only. */
public final class StaleTrees {

    private StaleTrees() {}

    /**
     * The report of a check.
     *
     * @param files what the comparison of the folder found
     * @param changes what a run would change
     * @param output the folder, as the user wrote it
     */
    public static Report report(Report files, List<ChangedTree> changes, String output) {
        List<Finding> findings = new ArrayList<>();
        files.findings().stream()
                .filter(finding -> finding.rule() != Rule.OUTPUT_FRESH
                        || changes.stream()
                                .noneMatch(tree -> finding.place().file().startsWith(folder(tree, output) + "/")))
                .forEach(findings::add);
        changes.forEach(tree -> findings.addAll(of(tree, folder(tree, output))));
        return Report.of(findings);
    }

    private static String folder(ChangedTree tree, String output) {
        return output + "/" + tree.environment();
    }

    private static List<Finding> of(ChangedTree tree, String folder) {
        return switch (tree.action()) {
            case ADDED -> List.of(stale(folder, "the tree of the environment is missing"));
            case REMOVED -> List.of(stale(folder, "there is no environment of this name any more"));
            case CHANGED ->
                tree.parts().stream()
                        .map(part -> stale(folder + "/" + part.file(), problem(part)))
                        .toList();
        };
    }

    private static String problem(ChangedObject part) {
        String subject = part.isFile() ? "the file" : part.toString();
        return subject
                + switch (part.action()) {
                    case ADDED -> " is missing";
                    case CHANGED -> " is not what the environments give";
                    case REMOVED -> " is no longer generated";
                };
    }

    private static Finding stale(String file, String problem) {
        return new Finding(
                Rule.OUTPUT_FRESH,
                Place.of(file),
                "",
                problem,
                "the output folder holds exactly what the environments give",
                "run " + UserCommand.here() + " and commit what it writes");
    }
}
