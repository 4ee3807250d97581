package com.carbon254.spark.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag(Golden.TAG)
final class RulesPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/rules.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");

    @Test
    void committedPageIsFresh() {
        CommittedFile.at(PAGE.toString()).holds(RulesPage.write());
    }

    @Test
    void everyRuleHasASection() {
        List<String> sections = RulesPage.write()
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(sections)
                .containsExactly(
                        List.of(Rule.values()).stream().map(Rule::toString).toArray(String[]::new));
    }

    @Test
    void everyLinkLeadsToAFile() {
        List<Path> targets = LINK.matcher(RulesPage.write())
                .results()
                .map(link -> PAGE.resolveSibling(link.group(1)).normalize())
                .toList();

        assertThat(targets).hasSizeGreaterThan(250).allMatch(Files::exists);
    }
}
