package com.carbon254.spark.operator;

import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.plan.OperatorPodPlan;
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

    static PodSpec of(ProcessProps props) {
        OperatorPodPlan pod = props.plan().pod();
        OperatorPodPlan.Placement placement = pod.placement();
        return new PodSpecBuilder()
                .withServiceAccountName(props.plan().name())
                .withAutomountServiceAccountToken(true)
                .withEnableServiceLinks(false)
                .withHostUsers(pod.hostUsers().orElse(null))
                .withImagePullSecrets(props.operator().plan().pullSecrets().stream()
                        .map(LocalObjectReference::new)
                        .toList())
                .withTerminationGracePeriodSeconds(pod.gracePeriodSeconds())
                .withSecurityContext(context(props))
                .withNodeSelector(placement.nodeSelector().isEmpty() ? null : placement.nodeSelector())
                .withTolerations(placement.tolerations())
                .withAffinity(placement.affinity().orElse(null))
                .withPriorityClassName(placement.priorityClass().orElse(null))
                .withTopologySpreadConstraints(spread(props))
                .withContainers(containers(props))
                .withVolumes(volumes(props))
                .build();
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
        return props.plan().pod().spread().stream()
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

    private static List<Container> containers(ProcessProps props) {
        List<Container> containers = new ArrayList<>();
        containers.add(ProcessContainer.of(props));
        containers.addAll(props.plan().pod().extras().sidecars());
        return containers;
    }

    private static List<Volume> volumes(ProcessProps props) {
        List<Volume> volumes = new ArrayList<>(props.volumes());
        volumes.addAll(props.plan().pod().extras().volumes());
        return volumes;
    }
}
