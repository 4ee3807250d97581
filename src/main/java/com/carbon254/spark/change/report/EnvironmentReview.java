package com.carbon254.spark.change.report;

import com.carbon254.spark.change.Impact;
import java.util.List;

/**
 * What a change does to one environment.
 *
 * @param name the environment
 * @param isProduction whether the business depends on it, before or now
 * @param changes the objects that differ, the worst first
 * @param notes keys that changed without an effect, one a line
 */
public record EnvironmentReview(String name, boolean isProduction, List<ReviewedChange> changes, List<String> notes) {

    public EnvironmentReview {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
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
