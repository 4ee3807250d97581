package com.carbon254.spark.kube;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.PodSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class PodsTest {

    @Test
    void podHasNeitherTokenNorServiceVariables() {
        PodSpec pod = Pods.withoutToken(List.of()).build();

        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getEnableServiceLinks()).isFalse();
        assertThat(pod.getSecurityContext()).isEqualTo(SecurityContexts.pod());
    }

    @Test
    void podPullsWithTheSecretsInTheirOrder() {
        PodSpec pod = Pods.withoutToken(List.of("b", "a")).build();

        assertThat(pod.getImagePullSecrets())
                .containsExactly(new LocalObjectReference("b"), new LocalObjectReference("a"));
    }
}
