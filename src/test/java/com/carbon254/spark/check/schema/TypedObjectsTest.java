package com.carbon254.spark.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.manifest.Kustomization;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Objects as the typed models print them pass in every version: two independent readings of the API agree. */
final class TypedObjectsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> whatTheTypedModelsPrintIsAccepted() {
        return SchemaCheck.versions().stream()
                .flatMap(version -> Stream.concat(workloads(), others())
                        .map(object -> JSON.<ObjectNode>valueToTree(object))
                        .map(object -> DynamicTest.dynamicTest(
                                version + " " + object.path("kind").asText(),
                                () -> assertThat(SchemaCheck.of(version).check(List.of(new Manifest("a.yaml", object))))
                                        .isEmpty())));
    }

    private static Stream<Object> workloads() {
        return Stream.of(
                new DeploymentBuilder()
                        .withNewMetadata()
                        .withName("spark")
                        .withNamespace("data")
                        .addToLabels("app", "spark")
                        .endMetadata()
                        .withNewSpec()
                        .withReplicas(2)
                        .withNewSelector()
                        .addToMatchLabels("app", "spark")
                        .endSelector()
                        .withNewStrategy()
                        .withType("RollingUpdate")
                        .withNewRollingUpdate()
                        .withMaxSurge(new IntOrString("25%"))
                        .withMaxUnavailable(new IntOrString(0))
                        .endRollingUpdate()
                        .endStrategy()
                        .withTemplate(pod("Always"))
                        .endSpec()
                        .build(),
                new JobBuilder()
                        .withNewMetadata()
                        .withName("once")
                        .endMetadata()
                        .withNewSpec()
                        .withBackoffLimit(3)
                        .withTemplate(pod("Never"))
                        .endSpec()
                        .build(),
                new CronJobBuilder()
                        .withNewMetadata()
                        .withName("nightly")
                        .endMetadata()
                        .withNewSpec()
                        .withSchedule("0 3 * * *")
                        .withNewJobTemplate()
                        .withNewSpec()
                        .withTemplate(pod("OnFailure"))
                        .endSpec()
                        .endJobTemplate()
                        .endSpec()
                        .build());
    }

    private static Stream<Object> others() {
        return Stream.of(
                new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName("conf")
                        .endMetadata()
                        .addToData("a.conf", "x y\n")
                        .build(),
                new SecretBuilder()
                        .withNewMetadata()
                        .withName("key")
                        .endMetadata()
                        .addToData("key", "YQ==")
                        .withType("Opaque")
                        .build(),
                new ServiceBuilder()
                        .withNewMetadata()
                        .withName("spark")
                        .endMetadata()
                        .withNewSpec()
                        .addToSelector("app", "spark")
                        .addNewPort()
                        .withName("http")
                        .withPort(80)
                        .withTargetPort(new IntOrString("http"))
                        .endPort()
                        .endSpec()
                        .build(),
                new IngressBuilder()
                        .withNewMetadata()
                        .withName("spark")
                        .endMetadata()
                        .withNewSpec()
                        .addNewRule()
                        .withHost("spark.example.com")
                        .withNewHttp()
                        .addNewPath()
                        .withPath("/")
                        .withPathType("Prefix")
                        .withNewBackend()
                        .withNewService()
                        .withName("spark")
                        .withNewPort()
                        .withNumber(80)
                        .endPort()
                        .endService()
                        .endBackend()
                        .endPath()
                        .endHttp()
                        .endRule()
                        .endSpec()
                        .build(),
                new NetworkPolicyBuilder()
                        .withNewMetadata()
                        .withName("spark")
                        .endMetadata()
                        .withNewSpec()
                        .withNewPodSelector()
                        .endPodSelector()
                        .withPolicyTypes("Egress")
                        .addNewEgress()
                        .addNewPort()
                        .withPort(new IntOrString(9000))
                        .withProtocol("TCP")
                        .endPort()
                        .endEgress()
                        .endSpec()
                        .build(),
                new ClusterRoleBuilder()
                        .withNewMetadata()
                        .withName("spark")
                        .endMetadata()
                        .addNewRule()
                        .withApiGroups("")
                        .withResources("pods")
                        .withVerbs("get")
                        .endRule()
                        .build(),
                new RoleBindingBuilder()
                        .withNewMetadata()
                        .withName("spark")
                        .withNamespace("data")
                        .endMetadata()
                        .withNewRoleRef("rbac.authorization.k8s.io", "Role", "spark")
                        .addNewSubject("", "ServiceAccount", "spark", "data")
                        .build(),
                Kustomization.of(List.of("crds", "spark-operator.yaml")));
    }

    private static PodTemplateSpec pod(String restartPolicy) {
        return new PodTemplateSpecBuilder()
                .withNewMetadata()
                .addToLabels("app", "spark")
                .endMetadata()
                .withNewSpec()
                .withRestartPolicy(restartPolicy)
                .withNewSecurityContext()
                .withRunAsUser(185L)
                .withNewSeccompProfile()
                .withType("RuntimeDefault")
                .endSeccompProfile()
                .endSecurityContext()
                .addToContainers(new ContainerBuilder()
                        .withName("spark")
                        .withImage("registry.example.com/spark:3.5.7")
                        .withNewResources()
                        .addToLimits("memory", new Quantity("2Gi"))
                        .addToRequests("cpu", new Quantity("500m"))
                        .endResources()
                        .withNewReadinessProbe()
                        .withNewHttpGet()
                        .withPath("/")
                        .withPort(new IntOrString(4040))
                        .endHttpGet()
                        .endReadinessProbe()
                        .addNewVolumeMount()
                        .withName("tmp")
                        .withMountPath("/tmp")
                        .endVolumeMount()
                        .build())
                .addNewVolume()
                .withName("tmp")
                .withNewEmptyDir()
                .withSizeLimit(new Quantity("1Gi"))
                .endEmptyDir()
                .endVolume()
                .endSpec()
                .build();
    }
}
