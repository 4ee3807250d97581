package com.carbon254.spark.value.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "0m, 0",
        "0Gi, 0",
        "1000m, 1",
        "1500m, 1500m",
        "2000000m, 2k",
        "1000, 1k",
        "1024, 1024",
        "1000k, 1M",
        "1000M, 1G",
        "1000G, 1T",
        "1000T, 1P",
        "1000P, 1E",
        "1000E, 1000E",
        "1024Ki, 1Mi",
        "1024Mi, 1Gi",
        "1536Mi, 1536Mi",
        "1000Mi, 1000Mi",
        "1048576Gi, 1Pi",
        "1024Ti, 1Pi",
        "1024Pi, 1Ei",
        "1024Ei, 1024Ei",
    })
    void canonicalFormIsKept(String written, String kept) {
        assertThat(new Quantity(written)).hasToString(kept).isEqualTo(new Quantity(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1m, 0.001",
        "2, 2",
        "1k, 1000",
        "3M, 3000000",
        "1G, 1000000000",
        "1T, 1000000000000",
        "1P, 1000000000000000",
        "1E, 1000000000000000000",
        "1Ki, 1024",
        "1Mi, 1048576",
        "1Gi, 1073741824",
        "1Ti, 1099511627776",
        "1Pi, 1125899906842624",
        "1Ei, 1152921504606846976",
    })
    void amountIsInUnits(String text, BigDecimal units) {
        assertThat(new Quantity(text).amount()).isEqualByComparingTo(units);
    }

    @Test
    void amountDoesNotDependOnTheForm() {
        assertThat(new Quantity("1024Mi").amount()).isEqualByComparingTo(new Quantity("1Gi").amount());
    }
}
