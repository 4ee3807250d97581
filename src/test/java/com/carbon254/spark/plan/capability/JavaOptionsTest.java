package com.carbon254.spark.plan.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaOptionsTest {

    private static final String URLS = "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=";

    @Test
    void addressesOfAllAuthorizationServersStandInOneOption() {
        List<String> options = List.of(URLS + "https://one/token", "-Dkrb5=x", URLS + "https://two/token");

        assertThat(JavaOptions.joined(options))
                .containsExactly(URLS + "https://one/token,https://two/token", "-Dkrb5=x");
    }

    @Test
    void optionsWithoutSuchAddressesStayAsTheyAre() {
        assertThat(JavaOptions.joined(List.of("-Da=b", "-Da=c"))).containsExactly("-Da=b", "-Da=c");
        assertThat(JavaOptions.joined(List.of())).isEmpty();
    }

    @Test
    void oneAddressStaysAsItIs() {
        assertThat(JavaOptions.joined(List.of(URLS + "https://one/token"))).containsExactly(URLS + "https://one/token");
    }
}
