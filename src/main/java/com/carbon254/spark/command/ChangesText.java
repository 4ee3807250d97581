package com.carbon254.spark.command;

import com.carbon254.spark.pipeline.ChangedObject;
import com.carbon254.spark.pipeline.ChangedObject.Action;
import com.carbon254.spark.pipeline.ChangedTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words for what a run changes: a line an environment, and below it a line an object. A tree that is new or gone is
 * one line, unless more is asked for.
 */
final class ChangesText {

    private ChangesText() {}

    /**
     * The lines.
     *
     * @param output the output folder, as the user wrote it
     * @param all whether trees that are new or gone are told by object, too
     */
    static String of(List<ChangedTree> trees, String output, boolean all) {
        StringBuilder text = new StringBuilder();
        for (ChangedTree tree : trees) {
            text.append(tree.environment()).append(": ").append(summary(tree)).append('\n');
            if (all || tree.action() == Action.CHANGED) {
                tree.parts()
                        .forEach(part -> text.append(line(part, output + "/" + tree.environment() + "/"))
                                .append('\n'));
            }
        }
        return text.toString();
    }

    private static String line(ChangedObject part, String folder) {
        String where = part.isFile() ? "file " + folder + part.file() : part + "  " + folder + part.file();
        return "  " + String.format(Locale.ROOT, "%-9s", part.action()) + where;
    }

    private static String summary(ChangedTree tree) {
        return switch (tree.action()) {
            case ADDED -> "new, " + count(tree.count(Action.ADDED), "object");
            case REMOVED -> "removed, " + count(tree.count(Action.REMOVED), "object");
            case CHANGED -> counts(tree);
        };
    }

    private static String counts(ChangedTree tree) {
        List<String> counts = new ArrayList<>();
        for (Action action : Action.values()) {
            if (tree.count(action) > 0) {
                counts.add(tree.count(action) + " " + action);
            }
        }
        String objects =
                counts.isEmpty() ? "no object differs" : counts.stream().collect(Collectors.joining(", "));
        return objects + ", " + tree.unchanged() + " unchanged";
    }

    /** {@code 1 object}, {@code 2 objects}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
