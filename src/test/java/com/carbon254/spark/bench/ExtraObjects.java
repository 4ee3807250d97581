package com.carbon254.spark.bench;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ProbeTiming;
import com.carbon254.spark.kube.Probes;
import com.carbon254.spark.kube.SecurityContexts;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Typed objects of the size and the kinds that an environment has. */
final class ExtraObjects {

    private static final int LINES = 20;

    private ExtraObjects() {}

    /** Six objects around one program. */
    static List<HasMetadata> program(String name) {
        return List.of(
                configMap(name),
                new ServiceAccountBuilder()
                        .withMetadata(named(name))
                        .withAutomountServiceAccountToken(false)
                        .build(),
                new RoleBuilder()
                        .withMetadata(named(name))
                        .addNewRule()
                        .withApiGroups("")
                        .withResources("pods", "services", "configmaps")
                        .withVerbs("get", "list", "watch", "create", "delete")
                        .endRule()
                        .build(),
                new RoleBindingBuilder()
                        .withMetadata(named(name))
                        .withNewRoleRef("rbac.authorization.k8s.io", "Role", name)
                        .addNewSubject(null, "ServiceAccount", name, "data-platform")
                        .build(),
                deployment(name),
                new ServiceBuilder()
                        .withMetadata(named(name))
                        .withNewSpec()
                        .withSelector(labels(name).selector())
                        .addNewPort()
                        .withName("http")
                        .withPort(80)
                        .withNewTargetPort("http")
                        .endPort()
                        .endSpec()
                        .build());
    }

    /** As many ConfigMaps. */
    static List<HasMetadata> configMaps(int count) {
        List<HasMetadata> maps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            maps.add(configMap("extra-" + i));
        }
        return maps;
    }

    private static HasMetadata configMap(String name) {
        String lines = ("spark.property.of." + name + "  a value of it\n").repeat(LINES);
        return new ConfigMapBuilder()
                .withMetadata(named(name))
                .addToData("spark-defaults.conf", lines)
                .addToData("version", "3.5")
                .build();
    }

    private static HasMetadata deployment(String name) {
        return new DeploymentBuilder()
                .withMetadata(named(name))
                .withNewSpec()
                .withReplicas(1)
                .withNewSelector()
                .withMatchLabels(labels(name).selector())
                .endSelector()
                .withNewTemplate()
                .withNewMetadata()
                .withLabels(labels(name).all())
                .endMetadata()
                .withNewSpec()
                .withSecurityContext(SecurityContexts.pod())
                .addNewContainer()
                .withName(name)
                .withImage("registry.example.com/spark:3.5.7")
                .withSecurityContext(SecurityContexts.container())
                .withReadinessProbe(Probes.http("/", "http", new ProbeTiming(10, 5, 3)))
                .addNewPort()
                .withName("http")
                .withContainerPort(18080)
                .endPort()
                .endContainer()
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
    }

    private static ObjectMeta named(String name) {
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace("data-platform")
                .withLabels(labels(name).all())
                .build();
    }

    private static Labels labels(String name) {
        return new Labels(name, "bench", "bench", new TreeMap<>());
    }
}
