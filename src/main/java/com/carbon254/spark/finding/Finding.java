package com.carbon254.spark.finding;

import java.util.Comparator;

/**
 * One thing the user should know: where it is, what is wrong, what is allowed and what to do.
 *
 * @param rule the rule that is broken
 * @param place where
 * @param path the key path in the environment, or the object and JSON pointer in the output; empty for a whole file
 * @param problem what is wrong, with the bad value in quotes
 * @param allowed what is allowed
 * @param remedy what to do
 */
public record Finding(Rule rule, Place place, String path, String problem, String allowed, String remedy)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::path)
            .thenComparing(Finding::problem)
            .thenComparing(Finding::allowed)
            .thenComparing(Finding::remedy);

    /** Puts each part on one line, whatever the user's own words in it hold. */
    public Finding {
        path = OneLine.of(path);
        problem = OneLine.of(problem);
        allowed = OneLine.of(allowed);
        remedy = OneLine.of(remedy);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The same finding at another place, for stages that learn the place later than the fault. */
    public Finding at(Place elsewhere) {
        return new Finding(rule, elsewhere, path, problem, allowed, remedy);
    }

    /** The line of the report: {@code place: path: problem; allowed; remedy [rule-id]}. */
    @Override
    public String toString() {
        String subject = path.isEmpty() ? "" : path + ": ";
        return place + ": " + rule.severity() + ": " + subject + problem + "; " + allowed + "; " + remedy + " [" + rule
                + "]";
    }
}
