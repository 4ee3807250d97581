package com.carbon254.spark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ObjectKeyTest {

    @Test
    void keyIsReadFromTheObject() {
        assertThat(key("{apiVersion: apps/v1, kind: Deployment, metadata: {name: server, namespace: data-platform}}"))
                .isEqualTo(new ObjectKey("apps/v1", "Deployment", "data-platform", "server"));
    }

    @Test
    void whatAnObjectDoesNotStateIsEmpty() {
        assertThat(key("{apiVersion: v1, kind: Namespace, metadata: {name: data-platform}}"))
                .isEqualTo(new ObjectKey("v1", "Namespace", "", "data-platform"));
        assertThat(key("{apiVersion: kustomize.config.k8s.io/v1beta1, kind: Kustomization}"))
                .isEqualTo(new ObjectKey(Kustomization.API_VERSION, Kustomization.KIND, "", ""));
        assertThat(key("{}")).isEqualTo(new ObjectKey("", "", "", ""));
    }

    @Test
    void keysAreSortedByKindThenNamespaceThenNameThenVersion() {
        ObjectKey role = new ObjectKey("z", "Role", "a", "a");
        ObjectKey version = new ObjectKey("b", "ConfigMap", "a", "b");
        ObjectKey lower = new ObjectKey("a", "ConfigMap", "a", "b");
        ObjectKey name = new ObjectKey("z", "ConfigMap", "a", "a");
        ObjectKey namespace = new ObjectKey("a", "ConfigMap", "b", "a");

        assertThat(List.of(role, namespace, version, lower, name).stream().sorted())
                .containsExactly(name, lower, version, namespace, role);
    }

    @Test
    void orderAgreesWithEquality() {
        ObjectKey one = new ObjectKey("v1", "ConfigMap", "a", "b");

        assertThat(one).isEqualByComparingTo(new ObjectKey("v1", "ConfigMap", "a", "b"));
        assertThat(one).isNotEqualByComparingTo(new ObjectKey("v2", "ConfigMap", "a", "b"));
    }

    @Test
    void keyIsPrintedAsKubectlTakesIt() {
        assertThat(new ObjectKey("apps/v1", "Deployment", "data-platform", "server"))
                .hasToString("Deployment/server");
    }

    private static ObjectKey key(String object) {
        return YamlManifests.of("a.yaml", object).get(0).key();
    }
}
