package com.carbon254.spark.kube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityContextsTest {

    @Test
    void podPassesTheRestrictedStandardAsTheSparkUser() {
        assertThat(TypedJson.part(SecurityContexts.pod()))
                .hasToString("{\"fsGroup\":185,\"runAsGroup\":185,\"runAsNonRoot\":true,\"runAsUser\":185,"
                        + "\"seccompProfile\":{\"type\":\"RuntimeDefault\"}}");
    }

    @Test
    void containerPassesTheRestrictedStandardAlone() {
        assertThat(TypedJson.part(SecurityContexts.container()))
                .hasToString("{\"allowPrivilegeEscalation\":false,\"capabilities\":{\"drop\":[\"ALL\"]},"
                        + "\"readOnlyRootFilesystem\":true,\"runAsGroup\":185,\"runAsNonRoot\":true,\"runAsUser\":185,"
                        + "\"seccompProfile\":{\"type\":\"RuntimeDefault\"}}");
    }
}
