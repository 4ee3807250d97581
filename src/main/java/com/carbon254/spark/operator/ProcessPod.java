package com.carbon254.spark.operator;

import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.operator.OperatorPodPlan;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraintBuilder;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.ArrayList;
import java.util.List;

/** The pod of a process: what it needs, and what the environment adds. */
final class ProcessPod {

    private ProcessPod() {}

    static Traced<PodSpec> of(ProcessProps props) {
        Traced<List<Container>> first = Traced.list(props.trust().containers(ProcessContainer.context(props)));
        Traced<List<Container>> containers = containers(props);
        Traced<List<Volume>> volumes = props.allVolumes();
        PodSpec pod = pod(props)
                .withInitContainers(first.value())
                .withContainers(containers.value())
                .withVolumes(volumes.value())
                .build();
        return Traced.of(pod)
                .from("/imagePullSecrets", "operator.image.pullSecrets")
                .from("/nodeSelector", props.key(".pod.nodeSelector"))
                .from("/tolerations", props.key(".pod.tolerations"))
                .from("/affinity", props.key(".pod.affinity"))
                .from("/hostUsers", props.key(".pod.hostUsers"))
                .from("/priorityClassName", props.key(".pod.priorityClass"))
                .from("/topologySpreadConstraints", props.key(".pod.topologySpread"))
                .from("/terminationGracePeriodSeconds", props.key(".pod.gracePeriod"))
                .from("/securityContext", props.key(".pod.podSecurityContext"))
                .with("/initContainers", first)
                .with("/containers", containers)
                .with("/volumes", volumes);
    }

    private static PodSpecBuilder pod(ProcessProps props) {
        OperatorPodPlan pod = props.plan().pod();
        OperatorPodPlan.Placement placement = pod.placement();
        return new PodSpecBuilder()
                .withServiceAccountName(props.plan().name())
                .withAutomountServiceAccountToken(true)
                .withEnableServiceLinks(false)
                .withHostUsers(pod.hostUsers().orElse(null))
                .withImagePullSecrets(props.pullSecrets().stream()
                        .map(LocalObjectReference::new)
                        .toList())
                .withTerminationGracePeriodSeconds(pod.gracePeriodSeconds())
                .withSecurityContext(context(props))
                .withNodeSelector(placement.nodeSelector().isEmpty() ? null : placement.nodeSelector())
                .withTolerations(placement.tolerations())
                .withAffinity(placement.affinity().orElse(null))
                .withPriorityClassName(placement.priorityClass().orElse(null))
                .withTopologySpreadConstraints(spread(props));
    }

    private static PodSecurityContext context(ProcessProps props) {
        boolean arbitrary = props.operator().plan().arbitraryUser();
        return props.plan()
                .pod()
                .podContext()
                .orElseGet(() -> arbitrary ? SecurityContexts.podOfAnyUser() : SecurityContexts.pod());
    }

    /** Whoever states no selector means the pods of this process. */
    private static List<TopologySpreadConstraint> spread(ProcessProps props) {
        return props.plan().pod().placement().spread().stream()
                .map(constraint -> constraint.getLabelSelector() != null
                        ? constraint
                        : new TopologySpreadConstraintBuilder(constraint)
                                .withNewLabelSelector()
                                .withMatchLabels(props.operator()
                                        .labels(props.component())
                                        .selector())
                                .endLabelSelector()
                                .build())
                .toList();
    }

    private static Traced<List<Container>> containers(ProcessProps props) {
        List<Traced<Container>> containers = new ArrayList<>();
        containers.add(ProcessContainer.of(props));
        containers.addAll(Traced.items(props.plan().pod().extras().sidecars(), props.key(".pod.sidecars")));
        return Traced.list(containers);
    }
}
