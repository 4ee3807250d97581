package com.carbon254.spark.config.folder;

import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The names of environments and jobs whose files are not read, because they lie or are called as no file of theirs may:
 * that is one fault, and what is missing without them is no second one.
 *
 * @param environments names of environments
 * @param jobs names of jobs
 */
public record Unread(NavigableSet<String> environments, NavigableSet<String> jobs) {

    /** None yet. */
    public Unread() {
        this(new TreeSet<>(), new TreeSet<>());
    }
}
