package com.carbon254.spark.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.RaisedRules;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import com.carbon254.spark.golden.Listing;
import com.carbon254.spark.userdata.OwnFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule over the configuration, on small environments that break it or keep it. */
@OwnFolder
@Tag(Golden.TAG)
final class RulesTest {

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicTest> caseGivesTheFindingsBesideIt() {
        return RuleCase.all()
                .flatMap(one -> one.expectations().stream()
                        .map(file -> DynamicTest.dynamicTest(one + " " + Listing.name(file), () -> {
                            String lines = one.lines(file, Files.createTempDirectory(scratch, "case"));

                            CommittedFile.at(file.toString()).holds(lines);
                        })));
    }

    @ParameterizedTest
    @MethodSource("raised")
    void ruleHasACaseThatBreaksItAndOneThatKeepsIt(Rule rule) {
        assertThat(RuleCase.of(rule.toString())).as("cases that break " + rule).anyMatch(RuleCase::fires);
        assertThat(RuleCase.of(rule.toString())).as("cases that keep " + rule).anyMatch(one -> !one.fires());
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.validate.RuleCase#all")
    void caseThatKeepsItsRuleSaysSoInItsName(RuleCase one) {
        boolean silent = one.name().startsWith("silent-");

        assertThat(one.fires()).isNotEqualTo(silent);
    }

    @Test
    void silencesAreJudgedEarlyWhereNoLaterStageCouldNeedThem() {
        Stream<Rule> later = RaisedRules.outside(Judgement.class.getPackageName());

        assertThat(Validation.SILENCEABLE)
                .containsExactlyInAnyOrderElementsOf(
                        raised().filter(RulesTest::canBeSilenced).toList());
        assertThat(later).isNotEmpty().doesNotContainAnyElementsOf(Validation.SILENCEABLE);
    }

    private static boolean canBeSilenced(Rule rule) {
        return Rule.silenceable().contains(rule.toString());
    }

    static Stream<Rule> raised() {
        return RaisedRules.in(Judgement.class.getPackageName());
    }
}
