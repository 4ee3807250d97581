package com.carbon254.spark.change.report;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.cause.Cause;
import com.carbon254.spark.change.impact.Effect;
import com.carbon254.spark.change.impact.JudgedChange;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A review for a terminal: of each environment the worst first. */
public final class TextReport {

    private final StringBuilder text = new StringBuilder();
    private final boolean colours;
    private final boolean impacts;

    private TextReport(Review review, boolean colours) {
        this.colours = colours;
        this.impacts = review.isDeployed();
        text.append(review.subject()).append('\n');
        if (review.isEmpty()) {
            text.append("No object differs.\n");
        }
        review.environments().forEach(this::environment);
        notes(review.notes());
    }

    /**
     * The text of a review.
     *
     * @param colours whether a terminal shows it
     */
    public static String of(Review review, boolean colours) {
        return new TextReport(review, colours).text.toString();
    }

    private void environment(EnvironmentReview environment) {
        if (environment.changes().isEmpty() && environment.notes().isEmpty()) {
            return;
        }
        text.append('\n')
                .append(environment)
                .append(": ")
                .append(counts(environment))
                .append('\n');
        environment.changes().forEach(this::change);
        notes(environment.notes());
    }

    private String counts(EnvironmentReview environment) {
        if (!impacts || environment.changes().isEmpty()) {
            return Plural.of(environment.changes().size(), "object differs", "objects differ");
        }
        return worstFirst().stream()
                .filter(impact -> environment.count(impact) > 0)
                .map(impact -> environment.count(impact) + " " + impact)
                .collect(Collectors.joining(", "));
    }

    static List<Impact> worstFirst() {
        return Arrays.stream(Impact.values()).sorted(Comparator.reverseOrder()).toList();
    }

    private void notes(List<String> notes) {
        if (!notes.isEmpty()) {
            text.append('\n');
        }
        notes.forEach(note -> text.append("note: ").append(note).append('\n'));
    }

    private void change(ReviewedChange change) {
        JudgedChange judged = change.judged();
        String where = judged.object().namespace();
        text.append('\n')
                .append(impacts ? painted(judged.worst()) + "  " : "")
                .append(judged.object())
                .append(where.isEmpty() ? "" : " in " + where)
                .append('\n');
        for (int i = 0; i < judged.effects().size(); i++) {
            Verdict verdict = judged.effects().get(i).verdict();
            difference(judged.effects().get(i), change.causes().get(i));
            boolean isLast = i + 1 == judged.effects().size()
                    || !judged.effects().get(i + 1).verdict().equals(verdict);
            if (impacts && isLast) {
                verdict(judged.effects().get(i));
            }
        }
    }

    private void difference(Effect effect, Cause cause) {
        text.append("  ").append(Statement.of(effect.difference())).append('\n');
        Statement.of(cause)
                .forEach(line -> text.append("    from ").append(line).append('\n'));
    }

    private void verdict(Effect effect) {
        text.append("  ")
                .append(effect.verdict().impact())
                .append(": ")
                .append(effect.verdict().reason())
                .append(" [")
                .append(effect.rule())
                .append("]\n");
        effect.verdict()
                .command()
                .ifPresent(command -> text.append("    $ ").append(command).append('\n'));
    }

    private String painted(Impact impact) {
        if (!colours || !impact.isAtLeast(Impact.ROLL)) {
            return impact.toString();
        }
        return (impact.isAtLeast(Impact.RECREATE) ? "\u001b[31m" : "\u001b[33m") + impact + "\u001b[0m";
    }
}
