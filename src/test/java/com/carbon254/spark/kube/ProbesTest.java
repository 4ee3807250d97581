package com.carbon254.spark.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbesTest {

    @Test
    void everyTimingIsStated() {
        assertThat(TypedJson.part(Probes.http("/api/v1/version", "http", new ProbeTiming(10, 5, 3))))
                .hasToString("{\"failureThreshold\":3,\"httpGet\":{\"path\":\"/api/v1/version\",\"port\":\"http\","
                        + "\"scheme\":\"HTTP\"},\"periodSeconds\":10,\"successThreshold\":1,\"timeoutSeconds\":5}");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0", "5, 6, 1", "-1, -1, 1"})
    void timingThatMakesNoProbeIsRefused(int period, int timeout, int failures) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProbeTiming(period, timeout, failures));
    }
}
