package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.change.impact.Impacts;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.userdata.OwnFolder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each key has rules that judge a change of it, and where a case changes the key, they are the ones that speak. */
@OwnFolder
final class KeyImpactsTest {

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.KeyImpacts#keys")
    void keyHasARuleThatJudgesIt(String key) {
        assertThat(KeyImpacts.of(key)).as("a line of keys.tsv for " + key).isPresent();
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.KeyImpacts#rows")
    void lineIsAboutAKeyAndNamesRules(KeyImpacts.Row row) {
        assertThat(KeyImpacts.keys().stream().map(KeyImpacts::of).flatMap(Optional::stream))
                .as("no key has this line as its longest match")
                .contains(row);
        if (row.rules().equals(List.of(KeyImpacts.NOTHING))) {
            assertThat(row.what()).as("why no object differs").isNotEmpty();
        } else {
            assertThat(row.rules())
                    .isSubsetOf(Impacts.rules().stream().map(ImpactRule::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void rulesThatSpeakAreThoseOfTheKey(ImpactCase.Statement statement) {
        KeyImpacts.Row row = KeyImpacts.of(statement.key()).orElseThrow();

        assertThat(row.rules()).as(statement.toString()).contains(statement.rule());
    }

    static Stream<ImpactCase.Statement> statements() {
        return ImpactCase.all().stream()
                .filter(ImpactCase::isEdit)
                .flatMap(one -> one.statements().stream())
                // Of a block that came or went as a whole, the table speaks by the keys in it.
                .filter(statement -> KeyImpacts.of(statement.key()).isPresent())
                .distinct();
    }
}
