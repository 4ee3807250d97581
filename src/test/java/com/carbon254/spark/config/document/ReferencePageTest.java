package com.carbon254.spark.config.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag(Golden.TAG)
class ReferencePageTest {

    private static final Pattern LINK = Pattern.compile("]\\((#[^)]*)\\)");

    @Test
    void committedPageIsFresh() throws IOException {
        CommittedFile.at("src/site/markdown/reference.md").holds(ReferencePage.write(TrueExamples.read()::at));
    }

    @Test
    void keysAndRulesHaveTheirRows() {
        String page = ReferencePage.write(TrueExamples.read()::at);

        assertThat(page)
                .contains(
                        "| `history.resources.memory` | ",
                        "| `2Gi` | ",
                        "| [`history.ingress.tls`](#historyingresstls) | ");
        for (Rule rule : Rule.values()) {
            assertThat(page).contains("| [`" + rule + "`](rules.md#" + rule + ") | " + rule.severity() + " | ");
        }
    }

    @Test
    void everyLinkLeadsToAHeading() {
        String page = ReferencePage.write(TrueExamples.read()::at);
        List<String> headings = page.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> Markdown.anchor(line.substring(3)))
                .toList();

        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .isSubsetOf(headings);
    }

    @Test
    void everyRowOfATableHasAsManyCellsAsItsHead() {
        int cells = 0;
        for (String line : ReferencePage.write(TrueExamples.read()::at).lines().toList()) {
            int here = line.startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;

            if (cells > 0 && here > 0) {
                assertThat(here).as(line).isEqualTo(cells);
            }
            cells = here;
        }
    }
}
