package com.carbon254.spark.change.report;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.impact.Effect;
import com.carbon254.spark.change.impact.JudgedChange;
import com.carbon254.spark.finding.UserCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A review as the comment of a pull request: environments and impacts in a table, then each object, folded. It stays
 * below what GitHub takes, 65,536 characters, and says how much is left out.
 */
public final class MarkdownReport {

    /** The longest comment that GitHub takes is one character longer. */
    public static final int MOST = 65_535;

    /** Room for the line that says how much is left out, and for what closes the comment. */
    private static final int REST = 400;

    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {}

    /** The text of a review. */
    public static String of(Review review) {
        MarkdownReport report = new MarkdownReport();
        report.head(review);
        report.details(review);
        return report.text.toString();
    }

    private void head(Review review) {
        text.append("### What this change does\n\n")
                .append(escaped(review.subject()))
                .append('\n');
        if (review.isEmpty()) {
            text.append("\nNo object differs.\n");
        } else if (review.isDeployed()) {
            table(review);
        }
        review.environments()
                .forEach(environment -> environment.notes().forEach(note -> bullet(environment.name() + ": " + note)));
        review.notes().forEach(this::bullet);
    }

    /** Notes are told as long as there is room for objects as well. */
    private void bullet(String note) {
        if (text.length() < MOST / 4) {
            text.append("\n- ").append(escaped(note)).append('\n');
        }
    }

    private void table(Review review) {
        List<Impact> impacts = TextReport.worstFirst();
        text.append("\n| |")
                .append(impacts.stream().map(impact -> " " + impact + " |").collect(Collectors.joining()))
                .append("\n|---|")
                .append("---:|".repeat(impacts.size()))
                .append('\n');
        for (EnvironmentReview environment : review.environments()) {
            text.append("| ").append(environment).append(" |");
            impacts.forEach(impact ->
                    text.append(' ').append(cell(environment.count(impact))).append(" |"));
            text.append('\n');
        }
    }

    private static String cell(long count) {
        return count == 0 ? "" : "**" + count + "**";
    }

    private void details(Review review) {
        List<String> blocks = new ArrayList<>();
        review.environments()
                .forEach(environment -> environment
                        .changes()
                        .forEach(change -> blocks.add(block(environment, change, review.isDeployed()))));
        int shown = 0;
        while (shown < blocks.size() && text.length() + blocks.get(shown).length() < MOST - REST) {
            text.append(blocks.get(shown));
            shown++;
        }
        if (shown < blocks.size()) {
            text.append("\n**")
                    .append(Plural.of(blocks.size() - shown, "more object is", "more objects are"))
                    .append(" not shown**, because a comment may not be longer; `")
                    .append(UserCommand.here().diff())
                    .append("` prints all of them.\n");
        }
    }

    private static String block(EnvironmentReview environment, ReviewedChange change, boolean impacts) {
        JudgedChange judged = change.judged();
        StringBuilder block = new StringBuilder("\n<details><summary>")
                .append(environment.name())
                .append(impacts ? ": <b>" + judged.worst() + "</b> " : ": ")
                .append(judged.object())
                .append("</summary>\n\n");
        for (int i = 0; i < judged.effects().size(); i++) {
            Effect effect = judged.effects().get(i);
            block.append("- ").append(code(Statement.of(effect.difference()))).append('\n');
            Statement.of(change.causes().get(i))
                    .forEach(
                            line -> block.append("  - from ").append(code(line)).append('\n'));
            boolean isLast = i + 1 == judged.effects().size()
                    || !judged.effects().get(i + 1).verdict().equals(effect.verdict());
            if (impacts && isLast) {
                verdict(block, effect);
            }
        }
        return block.append("\n</details>\n").toString();
    }

    private static void verdict(StringBuilder block, Effect effect) {
        block.append("  - **")
                .append(effect.verdict().impact())
                .append("**: ")
                .append(escaped(effect.verdict().reason()))
                .append(" (")
                .append(effect.rule())
                .append(")\n");
        effect.verdict()
                .command()
                .ifPresent(command -> block.append("  - ").append(code(command)).append('\n'));
    }

    /** A code span that holds any text: its fence is longer than every run of backticks in it. */
    private static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence.length() == 1 ? fence + text + fence : fence + " " + text + " " + fence;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("([*_`|\\[\\]])", "\\\\$1");
    }
}
