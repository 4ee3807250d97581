package com.carbon254.spark.plan.job;

import com.carbon254.spark.config.job.Placement;
import com.carbon254.spark.plan.pod.PodIdentity;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Toleration;
import java.util.Collections;
import java.util.List;
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
public record JobPlacement(
        SortedMap<String, String> nodeSelector,
        List<Toleration> tolerations,
        Optional<Affinity> affinity,
        Optional<String> priorityClass) {

    public JobPlacement {
        tolerations = List.copyOf(tolerations);
        nodeSelector = Collections.unmodifiableSortedMap(new TreeMap<>(nodeSelector));
    }

    static JobPlacement of(Placement placement, PodIdentity identity) {
        SortedMap<String, String> labels = new TreeMap<>(identity.nodeSelector());
        placement.nodeSelector().forEach((label, value) -> labels.put(label.toString(), value.toString()));
        return new JobPlacement(
                labels,
                placement.tolerations(),
                Optional.ofNullable(placement.affinity()),
                Optional.ofNullable(placement.priorityClass()).map(Object::toString));
    }
}
