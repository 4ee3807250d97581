package com.carbon254.spark.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.carbon254.spark.kube.Resources.Amount;
import com.carbon254.spark.value.kubernetes.Quantity;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    @Test
    void quantitiesComeOutAsTheyWereWritten() {
        assertThat(TypedJson.part(Resources.of(amount("500m", "1Gi"), amount("2", "1536Mi"))))
                .hasToString("{\"limits\":{\"cpu\":\"2\",\"memory\":\"1536Mi\"},"
                        + "\"requests\":{\"cpu\":\"500m\",\"memory\":\"1Gi\"}}");
    }

    @Test
    void requestAboveItsLimitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resources.of(amount("2", "1Gi"), amount("1500m", "1Gi")))
                .withMessage("cpu request 2 is above its limit 1500m");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resources.of(amount("1", "2G"), amount("1", "1Gi")))
                .withMessage("memory request 2G is above its limit 1Gi");
    }

    private static Amount amount(String cpu, String memory) {
        return new Amount(Quantity.parse(cpu), Quantity.parse(memory));
    }
}
