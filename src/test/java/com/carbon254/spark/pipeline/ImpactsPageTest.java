package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag(Golden.TAG)
final class ImpactsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/impacts.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    @Test
    void committedPageIsFresh() {
        CommittedFile.at(PAGE.toString()).holds(ImpactsPage.write());
    }

    @Test
    void everyLinkLeadsToAFile() {
        List<Path> targets = LINK.matcher(ImpactsPage.write())
                .results()
                .map(link -> PAGE.resolveSibling(link.group(1)).normalize())
                .toList();

        assertThat(targets).hasSizeGreaterThan(100).allMatch(Files::exists);
    }
}
