package com.carbon254.spark.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StatedTest {

    @Test
    void whatIsMadeOfAValueIsStatedByTheSameKey() {
        Stated<Integer> port = new Stated<>(9090, "operator.metrics.port");

        assertThat(port.map(String::valueOf)).isEqualTo(new Stated<>("9090", "operator.metrics.port"));
    }
}
