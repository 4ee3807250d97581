package com.carbon254.spark.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A check runs every block of code of the pages that users copy from, as it stands there; no block is left out. */
final class PageBlocksTest {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

    private static final Path PAGES = Path.of("src/site/markdown");
    private static final String TESTS = "src/test/java/com/carbon254/spark/";

    /** Whatever takes the blocks of one language out of one page. */
    enum Runner {
        COMMANDS_OF_KUBECTL("guide.md", "sh", TESTS + "guide/Guide.java"),
        PROPERTIES("guide.md", "properties", TESTS + "guide/Guide.java"),
        QUERIES("guide.md", "promql", TESTS + "guide/Guide.java"),
        CODE_OF_THE_GUIDE("guide.md", "python", ".ci/stack/checks/guide.py"),
        CODE_OF_THE_CONTRACT("job-contract.md", "python", ".ci/stack/checks/guide.py"),
        COMMANDS_OF_THE_STACK("stack.md", "console", ".ci/stack/pages.py");

        private final String page;
        private final String language;
        private final Path file;

        Runner(String page, String language, String file) {
            this.page = page;
            this.language = language;
            this.file = Path.of(file);
        }

        private String claim() {
            return page + ": " + language;
        }
    }

    @Test
    void eachBlockHasOneRunnerAndEachRunnerABlock() throws IOException {
        List<String> claims =
                List.of(Runner.values()).stream().map(Runner::claim).toList();

        assertThat(claims).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(languages());
    }

    /** The language stands in the file that runs it: a runner that is gone takes its claim with it. */
    @ParameterizedTest
    @EnumSource
    void eachRunnerAsksForItsLanguage(Runner runner) throws IOException {
        assertThat(runner.file).content().containsPattern("(?:, |block\\()\"" + runner.language + "\"\\)");
    }

    /** The languages of each page; a block without one is a drawing. */
    private static List<String> languages() throws IOException {
        List<String> found = new ArrayList<>();
        for (String page : List.of("guide.md", "job-contract.md", "stack.md")) {
            FENCE.matcher(Files.readString(PAGES.resolve(page)))
                    .results()
                    .filter(block -> !block.group(2).contains("─▶"))
                    .map(block -> page + ": " + block.group(1))
                    .distinct()
                    .forEach(found::add);
        }
        return found;
    }
}
