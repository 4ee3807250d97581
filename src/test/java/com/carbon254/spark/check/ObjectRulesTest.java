package com.carbon254.spark.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.check.schema.SchemaCheck;
import com.carbon254.spark.finding.RaisedRules;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule over rendered objects, on small objects that break it or keep it. */
@Tag(Golden.TAG)
final class ObjectRulesTest {

    @TestFactory
    Stream<DynamicTest> caseGivesTheFindingsBesideIt() {
        return ObjectCase.all()
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(),
                        () -> CommittedFile.at(one.expectation().toString()).holds(one.lines())));
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.check.ObjectCase#all")
    void caseThatKeepsItsRuleSaysSoInItsName(ObjectCase one) {
        assertThat(one.lines().isEmpty()).isEqualTo(one.name().startsWith("silent-"));
    }

    @ParameterizedTest
    @MethodSource("raised")
    void ruleHasACaseThatBreaksItAndOneThatKeepsIt(Rule rule) {
        assertThat(ObjectCase.of(rule.toString()))
                .anyMatch(one -> one.name().startsWith("silent-"))
                .anyMatch(one -> !one.name().startsWith("silent-"));
    }

    static Stream<Rule> raised() {
        List<Rule> ofSchemas =
                RaisedRules.in(SchemaCheck.class.getPackageName()).toList();
        return RaisedRules.in(Check.class.getPackageName()).filter(rule -> !ofSchemas.contains(rule));
    }
}
