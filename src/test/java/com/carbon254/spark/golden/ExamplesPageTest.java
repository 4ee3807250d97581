package com.carbon254.spark.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag(Golden.TAG)
final class ExamplesPageTest {

    @Test
    void committedPageIsFresh() {
        CommittedFile.at("src/site/markdown/examples.md").holds(ExamplesPage.write());
    }

    @Test
    void everyScenarioHasALine() {
        assertThat(ExamplesPage.write().lines().filter(line -> line.contains("](../../../golden/")))
                .hasSameSizeAs(Scenario.all());
    }
}
