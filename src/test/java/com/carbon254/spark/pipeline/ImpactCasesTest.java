package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.change.impact.Impacts;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single changes, each with what it does to what runs. */
@OwnFolder
@Tag(Golden.TAG)
final class ImpactCasesTest {

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicTest> changeDoesWhatIsExpected() {
        return ImpactCase.all().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(),
                        () -> CommittedFile.at(one.expectation().toString())
                                .holds(one.said(Files.createTempDirectory(scratch, "case")
                                        .resolve("environments")))));
    }

    @Test
    void thereAreSixtyEditsOfEnvironmentFilesAndMore() {
        assertThat(ImpactCase.all().stream().filter(ImpactCase::isEdit)).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleSpeaksInACaseOfItsOwn(String rule) {
        assertThat(ImpactCase.all().stream().filter(one -> one.rule().equals(rule)))
                .as("cases in the folder of " + rule)
                .anySatisfy(one -> assertThat(one.rulesThatSpeak()).contains(rule));
    }

    @Test
    void everyFolderIsOneOfARule() {
        assertThat(ImpactCase.all().stream().map(ImpactCase::rule).distinct()).isSubsetOf(rules().toList());
    }

    @Test
    void everyExpectationBelongsToACase() throws IOException {
        try (Stream<Path> files = Files.walk(ImpactCase.CASES)) {
            List<Path> committed =
                    files.filter(file -> file.toString().endsWith(".impacts")).toList();

            assertThat(committed)
                    .containsExactlyInAnyOrderElementsOf(ImpactCase.all().stream()
                            .map(ImpactCase::expectation)
                            .toList());
        }
    }

    static Stream<String> rules() {
        return Impacts.rules().stream().map(ImpactRule::id);
    }
}
