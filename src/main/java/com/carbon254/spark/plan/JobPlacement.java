package com.carbon254.spark.plan;

import com.carbon254.spark.config.job.Placement;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * On which nodes pods run.
 *
 * @param nodeSelector labels that a node must have
 * @param priorityClass the PriorityClass
 */
public record JobPlacement(SortedMap<String, String> nodeSelector, Optional<String> priorityClass) {

    /** Copies the labels. */
    public JobPlacement {
        nodeSelector = Collections.unmodifiableSortedMap(new TreeMap<>(nodeSelector));
    }

    static JobPlacement of(Placement placement) {
        SortedMap<String, String> labels = new TreeMap<>();
        placement.nodeSelector().forEach((label, value) -> labels.put(label.toString(), value));
        return new JobPlacement(
                labels, Optional.ofNullable(placement.priorityClass()).map(Object::toString));
    }
}
