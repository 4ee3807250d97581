package com.carbon254.spark.operator;

import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.operator.OperatorPodPlan;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Deployment of a process. A new pod is ready before an old one goes: some pod always answers. */
final class ProcessDeployment {

    private ProcessDeployment() {}

    static Traced<Deployment> of(ProcessProps props) {
        Traced<PodSpec> pod = ProcessPod.of(props);
        return Traced.of(deployment(props, pod.value()), props.key(""))
                .from("/metadata/namespace", props.operator().namespaceKey())
                .from("/metadata/labels", "operator.labels")
                .from("/spec/replicas", props.key(".replicas"))
                .from("/spec/revisionHistoryLimit", props.key(".revisionHistoryLimit"))
                .from("/spec/template/metadata/labels", props.key(".pod.labels"))
                .from("/spec/template/metadata/annotations", props.key(".pod.annotations"))
                .with("/spec/template/spec", pod);
    }

    private static Deployment deployment(ProcessProps props, PodSpec pod) {
        return new DeploymentBuilder()
                .withMetadata(props.operator().metadata(props.plan().name(), props.component()))
                .withNewSpec()
                .withReplicas(props.plan().replication().replicas())
                .withRevisionHistoryLimit(props.plan().replication().revisions())
                .withNewSelector()
                .withMatchLabels(props.operator().labels(props.component()).selector())
                .endSelector()
                .withNewStrategy()
                .withType("RollingUpdate")
                .withNewRollingUpdate()
                .withMaxSurge(new IntOrString(1))
                .withMaxUnavailable(new IntOrString(0))
                .endRollingUpdate()
                .endStrategy()
                .withNewTemplate()
                .withMetadata(metadata(props))
                .withSpec(pod)
                .endTemplate()
                .endSpec()
                .build();
    }

    private static ObjectMeta metadata(ProcessProps props) {
        OperatorPodPlan pod = props.plan().pod();
        SortedMap<String, String> labels = new TreeMap<>(pod.labels());
        labels.putAll(props.operator().allLabels(props.component()));
        SortedMap<String, String> annotations = new TreeMap<>(pod.annotations());
        annotations.putAll(props.annotations());
        return new ObjectMetaBuilder()
                .withLabels(labels)
                .withAnnotations(annotations.isEmpty() ? null : annotations)
                .build();
    }
}
