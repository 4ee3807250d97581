package com.carbon254.spark.connectors;

import com.carbon254.spark.api.strimzi.KafkaConnectPodTemplate;
import com.carbon254.spark.api.strimzi.KafkaConnectPodTemplateBuilder;
import com.carbon254.spark.kube.Pods;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.pod.PodPlacement;
import com.carbon254.spark.plan.service.ConnectPlan;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.AffinityBuilder;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.NodeAffinity;
import io.fabric8.kubernetes.api.model.NodeSelectorRequirement;
import io.fabric8.kubernetes.api.model.NodeSelectorTerm;
import io.fabric8.kubernetes.api.model.NodeSelectorTermBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pods of Kafka Connect have beyond what Strimzi gives them: who pulls their image, and where they run. */
final class WorkerPods {

    private static final String PLACEMENT = ConnectProps.KEY + ".workers.placement";

    private WorkerPods() {}

    static Traced<KafkaConnectPodTemplate> of(ConnectPlan.Pods pods) {
        PodPlacement placement = pods.pod().placement();
        Traced<List<LocalObjectReference>> secrets = Traced.list(pods.pullSecrets().stream()
                .map(secret -> Traced.of(secret.map(name -> new LocalObjectReference(name.toString()))))
                .toList());
        KafkaConnectPodTemplate pod = KafkaConnectPodTemplateBuilder.builder()
                .imagePullSecrets(orNothing(secrets.value()))
                .securityContext(SecurityContexts.podOfAnyUser())
                .affinity(affinity(placement))
                .tolerations(orNothing(placement.tolerations()))
                .priorityClassName(placement.priorityClass().orElse(null))
                .build();
        String nodes = placement.affinity().isEmpty() ? PLACEMENT + ".nodeSelector" : PLACEMENT + ".affinity";
        return Pods.placed(Traced.of(pod), "", PLACEMENT)
                .from("/affinity", nodes)
                .with("/imagePullSecrets", secrets);
    }

    /** An empty list would be printed. */
    private static <T> @Nullable List<T> orNothing(List<T> items) {
        return items.isEmpty() ? null : items;
    }

    /** Strimzi's template of a pod has no node selector (1.2): the labels are required of every node that is allowed. */
    private static @Nullable Affinity affinity(PodPlacement placement) {
        List<NodeSelectorRequirement> labels = placement.nodeSelector().entrySet().stream()
                .map(label -> new NodeSelectorRequirement(label.getKey(), "In", List.of(label.getValue())))
                .toList();
        Affinity stated = placement.affinity().orElse(null);
        if (labels.isEmpty()) {
            return stated;
        }
        return new AffinityBuilder(stated == null ? new Affinity() : stated)
                .editOrNewNodeAffinity()
                .editOrNewRequiredDuringSchedulingIgnoredDuringExecution()
                .withNodeSelectorTerms(required(stated, labels))
                .endRequiredDuringSchedulingIgnoredDuringExecution()
                .endNodeAffinity()
                .build();
    }

    /** A node must fit one of the terms, so each of them asks for the labels. */
    private static List<NodeSelectorTerm> required(@Nullable Affinity stated, List<NodeSelectorRequirement> labels) {
        List<NodeSelectorTerm> terms = Optional.ofNullable(stated)
                .map(Affinity::getNodeAffinity)
                .map(NodeAffinity::getRequiredDuringSchedulingIgnoredDuringExecution)
                .map(required -> required.getNodeSelectorTerms())
                .filter(some -> !some.isEmpty())
                .orElseGet(() -> List.of(new NodeSelectorTerm()));
        return terms.stream()
                .map(term -> new NodeSelectorTermBuilder(term)
                        .withMatchExpressions(Stream.concat(term.getMatchExpressions().stream(), labels.stream())
                                .toList())
                        .build())
                .toList();
    }
}
