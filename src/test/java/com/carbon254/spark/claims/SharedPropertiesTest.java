package com.carbon254.spark.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SharedPropertiesTest {

    @Test
    void listsAreJoinedInTheirOrderAndEachEntryStandsOnce() {
        assertThat(SharedProperties.with(Optional.of("a.First,b.Second"), "spark.sql.extensions", "c.Third, a.First"))
                .isEqualTo("a.First,b.Second,c.Third");
    }

    @Test
    void optionsOfAJvmAreKeptAsOftenAsTheyAreSaid() {
        assertThat(SharedProperties.with(Optional.of("-Da=1 -Db=2"), "spark.driver.extraJavaOptions", "-Da=1"))
                .isEqualTo("-Da=1 -Db=2 -Da=1");
    }

    @Test
    void expressionThatHidesSecretsGoesOnHidingWhatSparkHides() {
        assertThat(SharedProperties.with(Optional.empty(), "spark.redaction.regex", "credential"))
                .isEqualTo("(?i)secret|password|token|access[.]?key|credential");
    }

    @Test
    void ofAnyOtherPropertyTheLastValueHolds() {
        assertThat(SharedProperties.with(Optional.of("200"), "spark.sql.shuffle.partitions", "16"))
                .isEqualTo("16");
    }

    @Test
    void firstValueStandsAlone() {
        assertThat(SharedProperties.with(Optional.empty(), "spark.plugins", "a.Plugin"))
                .isEqualTo("a.Plugin");
    }
}
