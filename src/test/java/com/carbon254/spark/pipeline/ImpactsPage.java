package com.carbon254.spark.pipeline;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.impact.Impacts;
import com.carbon254.spark.change.rule.ImpactRule;
import java.util.List;
import java.util.stream.Collectors;

/** The page that says what a change does: each rule with the cases that it is tested with, and each key with its rules. */
final class ImpactsPage {

    /** How a link from the page to a case begins. */
    private static final String HERE = "../../test/resources/impacts/";

    private static final String INTRODUCTION = """
            # What a change does

            <!-- Made from the rules on impacts, their cases and keys.tsv under src/test/resources/impacts; edits are lost. -->

            What `spark-platform diff` knows of changes, one section a rule. Each case leads to the change that the rule is tested
            with; of several rules that speak of one field, the worst counts. [Review a change](changes.md) says how to ask.

            | impact | meaning |
            |---|---|
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private ImpactsPage() {}

    /** The page as it is committed. */
    static String write() {
        ImpactsPage page = new ImpactsPage();
        for (Impact impact : Impact.values()) {
            page.page
                    .append("| `")
                    .append(impact)
                    .append("` | ")
                    .append(impact.meaning())
                    .append(" |\n");
        }
        List<ImpactCase> cases = ImpactCase.all();
        Impacts.rules().forEach(rule -> page.section(rule, cases));
        page.keys();
        return page.page.toString();
    }

    private void section(ImpactRule rule, List<ImpactCase> cases) {
        page.append("\n## ")
                .append(rule.id())
                .append("\n\n")
                .append(rule.statement())
                .append("\n\n");
        cases.stream().filter(one -> one.rule().equals(rule.id())).forEach(one -> {
            String impacts = one.impactsOf(rule.id()).stream()
                    .map(impact -> "`" + impact + "`")
                    .collect(Collectors.joining(", "));
            page.append("- [")
                    .append(one.name().replace('-', ' '))
                    .append("](")
                    .append(HERE)
                    .append(ImpactCase.CASES
                            .relativize(one.expectation())
                            .toString()
                            .replace('\\', '/'))
                    .append(")")
                    .append(impacts.isEmpty() ? ": another rule speaks, or none" : ": " + impacts)
                    .append('\n');
        });
    }

    private void keys() {
        page.append("""

                ## Keys

                Which rules judge a change of a key. The longest name that fits holds.

                | key | rules | |
                |---|---|---|
                """);
        KeyImpacts.rows()
                .forEach(row -> page.append("| `")
                        .append(row.key())
                        .append("` | ")
                        .append(row.rules().stream().map(ImpactsPage::link).collect(Collectors.joining(", ")))
                        .append(" | ")
                        .append(row.what())
                        .append(" |\n"));
    }

    private static String link(String rule) {
        return rule.equals(KeyImpacts.NOTHING) ? rule : "[" + rule + "](#" + rule + ")";
    }
}
