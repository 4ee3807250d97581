package com.carbon254.spark.plan.pod;

import com.carbon254.spark.config.container.ServicePlacement;
import com.carbon254.spark.config.job.Placement;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.Toleration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * On which nodes pods run.
 *
 * @param nodeSelector labels that a node must have
 * @param tolerations taints that a node may have
 * @param affinity what draws pods to nodes and to each other
 * @param priorityClass the PriorityClass
 */
public record PodPlacement(
        SortedMap<String, String> nodeSelector,
        List<Toleration> tolerations,
        Optional<Affinity> affinity,
        Optional<String> priorityClass) {

    public PodPlacement {
        tolerations = List.copyOf(tolerations);
        nodeSelector = Collections.unmodifiableSortedMap(new TreeMap<>(nodeSelector));
    }

    /** That of a job. */
    public static PodPlacement of(Placement placement, PodIdentity identity) {
        return new PodPlacement(
                labels(placement.nodeSelector(), identity),
                placement.tolerations(),
                Optional.ofNullable(placement.affinity()),
                Optional.ofNullable(placement.priorityClass()).map(Object::toString));
    }

    /** That of a service. */
    public static PodPlacement of(ServicePlacement placement, PodIdentity identity) {
        return new PodPlacement(
                labels(placement.nodeSelector(), identity),
                placement.tolerations(),
                Optional.ofNullable(placement.affinity()),
                Optional.ofNullable(placement.priorityClass()).map(Object::toString));
    }

    private static SortedMap<String, String> labels(Map<LabelKey, LabelValue> stated, PodIdentity identity) {
        SortedMap<String, String> labels = new TreeMap<>(identity.nodeSelector());
        stated.forEach((label, value) -> labels.put(label.toString(), value.toString()));
        return labels;
    }

    /** Places a pod; an empty map of labels would be printed. */
    public PodSpecBuilder placed(PodSpecBuilder pod) {
        return pod.withNodeSelector(nodeSelector.isEmpty() ? null : nodeSelector)
                .withTolerations(tolerations)
                .withAffinity(affinity.orElse(null))
                .withPriorityClassName(priorityClass.orElse(null));
    }
}
