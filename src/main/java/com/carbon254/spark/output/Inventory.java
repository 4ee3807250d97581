package com.carbon254.spark.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of the files that we wrote into an environment's folder. It is committed with them, so that a later clone
 * knows what may be removed and what is foreign.
 *
 * @param files the paths below the environment's folder
 */
record Inventory(List<String> files) {

    /** The first line, by which an inventory is known as ours. */
    static final String HEADER =
            "# The files that the Spark platform generator wrote into this folder. Commit this list; do not edit it.";

    /**
     * A merge of two branches may leave its marks here. The lines of both sides name files that we wrote, so together
     * they are right, and the user need not repair a file that the next run writes anew.
     */
    private static final Pattern NO_ENTRY = Pattern.compile("#.*|<{7}.*|\\|{7}.*|={7}.*|>{7}.*|");

    /** Sorts the files. */
    Inventory {
        files = files.stream().sorted().distinct().toList();
    }

    static Inventory of(Collection<String> files) {
        return new Inventory(List.copyOf(files));
    }

    /** Whether this is the text of an inventory of ours, whole or not. */
    static boolean isOurs(String text) {
        return text.lines().findFirst().filter(HEADER::equals).isPresent();
    }

    /** Reads the text back. What is written there is not yet known to be a path. */
    static Inventory parse(String text) {
        List<String> files = new ArrayList<>();
        text.lines().filter(line -> !NO_ENTRY.matcher(line).matches()).forEach(files::add);
        return of(files);
    }

    /** The text of the file. */
    @Override
    public String toString() {
        return HEADER + "\n" + files.stream().map(file -> file + "\n").collect(Collectors.joining());
    }
}
