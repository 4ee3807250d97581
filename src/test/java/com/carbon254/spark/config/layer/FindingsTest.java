package com.carbon254.spark.config.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program says about bad environments, word by word. A case is a file or a folder in a folder named after the
 * rule, and the report beside it, {@code <case>.findings}; files are laid over a good base.
 */
@OwnFolder
@Tag(Golden.TAG)
class FindingsTest {

    private static final Path CASES = Path.of("src/test/resources/findings");
    private static final Path SOURCES = Path.of("src/main/java/com/carbon254/spark/config");
    private static final Pattern RULE = Pattern.compile("Rule[.]([A-Z_]+)");

    @TestFactory
    Stream<DynamicTest> reportIsAsCommitted(@TempDir Path folder) throws IOException {
        return cases().stream()
                .map(input -> dynamicTest(CASES.relativize(input).toString(), () -> {
                    Path environments = environments(input, folder.resolve(CASES.relativize(input)));

                    EnvironmentLoader.Outcome outcome =
                            EnvironmentLoader.load(environments, "environments", Optional.empty());

                    String report = Report.of(outcome.findings()).lines();
                    assertThat(report).contains("[" + rule(input) + "]");
                    CommittedFile.at(findings(input).toString()).holds(report);
                }));
    }

    @Test
    void everyReportBelongsToACase() throws IOException {
        List<Path> expected = cases().stream().map(FindingsTest::findings).toList();

        assertThat(files().filter(FindingsTest::isReport)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRuleThatThisStageNamesHasACase() throws IOException {
        List<String> withCase =
                cases().stream().map(FindingsTest::rule).distinct().toList();

        assertThat(rulesNamedInSources()).isSubsetOf(withCase).isNotEmpty();
    }

    private static List<String> rulesNamedInSources() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            return sources.filter(Files::isRegularFile)
                    .flatMap(source -> RULE.matcher(Corpus.read(source)).results())
                    .map(MatchResult::group)
                    .map(name -> Rule.valueOf(name.substring("Rule.".length())).toString())
                    .distinct()
                    .toList();
        }
    }

    private static Path environments(Path input, Path folder) throws IOException {
        copy(CASES.resolve("base.yaml"), folder.resolve("base.yaml"));
        if (!Files.isDirectory(input)) {
            copy(input, folder.resolve(input.getFileName()));
            return folder;
        }
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, folder.resolve(input.relativize(file)));
            }
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(from));
    }

    private static String rule(Path input) {
        return CASES.relativize(input).getName(0).toString();
    }

    private static Path findings(Path input) {
        return input.resolveSibling(Corpus.nameOf(input) + ".findings");
    }

    private static boolean isReport(Path file) {
        return file.toString().endsWith(".findings");
    }

    private static List<Path> cases() throws IOException {
        return files().filter(file -> !isReport(file)).toList();
    }

    /** What lies in the folders that are named after rules. */
    private static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CASES, 2)) {
            return all.filter(path -> CASES.relativize(path).getNameCount() == 2).sorted().toList().stream();
        }
    }
}
