package com.carbon254.spark.monitoring;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;
import com.carbon254.spark.text.PackagedFile;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBinding;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.api.model.rbac.PolicyRuleBuilder;
import software.constructs.Construct;

/**
 * What kube-state-metrics reads as its {@code --custom-resource-state-config-file}, in its own namespace, and the
 * permission that its account needs for it. It finds kinds by their definitions, and lists objects of the whole cluster.
 */
final class StateMetrics extends Construct {

    private static final String FILE = "spark-state-metrics.yaml";

    StateMetrics(ManifestFile file, MonitoringProps props, MonitoringPlan.StateReader reader) {
        super(file, "state-metrics");
        String path = "monitoring.kubeStateMetrics";
        file.add(this, configuration(props, reader)).from(path).from("/metadata/namespace", path + ".namespace");
        file.add(this, role(props)).from(path);
        file.add(this, binding(props, reader)).from(path).from("/subjects", path + ".account");
    }

    private static ConfigMap configuration(MonitoringProps props, MonitoringPlan.StateReader reader) {
        ObjectMeta metadata = metadata(props);
        metadata.setNamespace(reader.namespace().toString());
        return new ConfigMapBuilder()
                .withMetadata(metadata)
                .addToData(FILE, PackagedFile.read("/monitoring/" + FILE))
                .build();
    }

    private static ClusterRole role(MonitoringProps props) {
        return new ClusterRoleBuilder()
                .withMetadata(metadata(props))
                .withRules(
                        readable("apiextensions.k8s.io", "customresourcedefinitions"),
                        readable("sparkoperator.k8s.io", "scheduledsparkapplications", "sparkapplications"))
                .build();
    }

    private static PolicyRule readable(String group, String... resources) {
        return new PolicyRuleBuilder()
                .withApiGroups(group)
                .withResources(resources)
                .withVerbs("list", "watch")
                .build();
    }

    private static ClusterRoleBinding binding(MonitoringProps props, MonitoringPlan.StateReader reader) {
        return new ClusterRoleBindingBuilder()
                .withMetadata(metadata(props))
                .withNewRoleRef("rbac.authorization.k8s.io", "ClusterRole", name(props))
                .addNewSubject()
                .withKind("ServiceAccount")
                .withName(reader.account().toString())
                .withNamespace(reader.namespace().toString())
                .endSubject()
                .build();
    }

    /** Environments of a cluster share the namespace of kube-state-metrics, so the name tells them apart. */
    private static String name(MonitoringProps props) {
        return PlatformNames.STATE_METRICS + "-" + props.namespace();
    }

    private static ObjectMeta metadata(MonitoringProps props) {
        return new ObjectMetaBuilder()
                .withName(name(props))
                .withLabels(props.labels().all())
                .build();
    }
}
