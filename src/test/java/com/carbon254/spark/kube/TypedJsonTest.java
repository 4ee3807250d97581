package com.carbon254.spark.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypedJsonTest {

    @Test
    void mapsAreSortedAndListsAreNot() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("b", "2");
        data.put("10", "ten");
        data.put("a", "1");
        HasMetadata object = new ConfigMapBuilder()
                .withNewMetadata()
                .withName("settings")
                .withNamespace("data-platform")
                .addToLabels("z", "1")
                .addToLabels("a", "2")
                .withFinalizers("z", "a")
                .endMetadata()
                .withData(data)
                .build();

        String json = TypedJson.of(object).toString();

        assertThat(json)
                .isEqualTo("{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"finalizers\":[\"z\",\"a\"],"
                        + "\"labels\":{\"a\":\"2\",\"z\":\"1\"},\"name\":\"settings\",\"namespace\":\"data-platform\"},"
                        + "\"data\":{\"10\":\"ten\",\"a\":\"1\",\"b\":\"2\"}}");
    }

    @Test
    void portsAreNumbersUnlessTheyAreNames() {
        HasMetadata service = new ServiceBuilder()
                .withMetadata(named("ui"))
                .withNewSpec()
                .addNewPort()
                .withPort(18080)
                .withNewTargetPort(18080)
                .endPort()
                .addNewPort()
                .withPort(80)
                .withNewTargetPort("http")
                .endPort()
                .endSpec()
                .build();

        String ports = TypedJson.of(service).at("/spec/ports").toString();

        assertThat(ports).isEqualTo("[{\"port\":18080,\"targetPort\":18080},{\"port\":80,\"targetPort\":\"http\"}]");
    }

    @Test
    void whatTheApiServerWouldDropIsNotPrinted() {
        HasMetadata deployment = new DeploymentBuilder()
                .withMetadata(new ObjectMetaBuilder(named("server"))
                        .withLabels(new LinkedHashMap<>())
                        .withAnnotations(new LinkedHashMap<>())
                        .build())
                .withNewSpec()
                .withPaused(false)
                .withNewTemplate()
                .withNewMetadata()
                .endMetadata()
                .withNewSpec()
                .withHostNetwork(false)
                .withAutomountServiceAccountToken(false)
                .addNewContainer()
                .withName("server")
                .withEnv(List.of())
                .addNewVolumeMount()
                .withName("conf")
                .withReadOnly(false)
                .endVolumeMount()
                .addNewVolumeMount()
                .withName("logs")
                .withReadOnly(true)
                .endVolumeMount()
                .endContainer()
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();

        String spec = TypedJson.of(deployment).toString();

        assertThat(spec)
                .isEqualTo("{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\","
                        + "\"metadata\":{\"name\":\"server\",\"namespace\":\"data-platform\"},"
                        + "\"spec\":{\"template\":{\"metadata\":{},\"spec\":{\"automountServiceAccountToken\":false,"
                        + "\"containers\":[{\"name\":\"server\",\"volumeMounts\":[{\"name\":\"conf\"},"
                        + "{\"name\":\"logs\",\"readOnly\":true}]}]}}}}");
    }

    @Test
    void anEmptyObjectThatMeansSomethingStays() {
        HasMetadata denial = new NetworkPolicyBuilder()
                .withMetadata(named("deny"))
                .withNewSpec()
                .withNewPodSelector()
                .endPodSelector()
                .addNewIngress()
                .endIngress()
                .withPolicyTypes("Ingress", "Egress")
                .endSpec()
                .build();

        String spec = TypedJson.of(denial).at("/spec").toString();

        assertThat(spec).isEqualTo("{\"ingress\":[{}],\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}");
    }

    static List<HasMetadata> objectsWithoutAnIdentityOfTheirOwn() {
        return List.of(
                new ConfigMapBuilder().withNewMetadata().endMetadata().build(),
                new ConfigMapBuilder()
                        .withMetadata(new ObjectMetaBuilder(named("a"))
                                .withGenerateName("a-")
                                .build())
                        .build(),
                new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName("homeless")
                        .endMetadata()
                        .build(),
                new ClusterRoleBuilder().withMetadata(named("everywhere")).build());
    }

    @ParameterizedTest
    @MethodSource("objectsWithoutAnIdentityOfTheirOwn")
    void nameIsOursAndNamespaceGoesWithTheKind(HasMetadata object) {
        assertThatIllegalArgumentException().isThrownBy(() -> TypedJson.of(object));
    }

    private static io.fabric8.kubernetes.api.model.ObjectMeta named(String name) {
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace("data-platform")
                .build();
    }
}
