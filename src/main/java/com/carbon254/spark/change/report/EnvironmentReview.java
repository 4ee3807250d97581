package com.carbon254.spark.change.report;

import com.carbon254.spark.change.Impact;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change does to one environment.
 *
 * @param name the environment
 * @param isProduction whether the business depends on it, before or now
 * @param changes the objects that differ, the worst first
 * @param notes what else a reader should know, keys that changed without an effect above all; one a line
 */
public record EnvironmentReview(String name, boolean isProduction, List<ReviewedChange> changes, List<String> notes) {

    public EnvironmentReview {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /** The same, with a note before the others. */
    public EnvironmentReview noting(String note) {
        List<String> all = new ArrayList<>(List.of(note));
        all.addAll(notes);
        return new EnvironmentReview(name, isProduction, changes, all);
    }

    /** How many objects suffer this at worst. */
    public long count(Impact impact) {
        return changes.stream()
                .filter(change -> change.judged().worst() == impact)
                .count();
    }

    /** {@code prod (production)}. */
    @Override
    public String toString() {
        return isProduction ? name + " (production)" : name;
    }
}
