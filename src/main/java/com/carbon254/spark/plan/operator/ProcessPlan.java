package com.carbon254.spark.plan.operator;

import com.carbon254.spark.plan.pod.ContainerPlan;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A process of the operator.
 *
 * @param name the name of its Deployment, its account and its budget
 * @param arguments its arguments, the sub-command in front
 * @param replication how many pods run it
 * @param container what its container may use
 * @param pod what its pods have beyond what they need
 * @param accountAnnotations annotations of its account
 */
public record ProcessPlan(
        String name,
        List<String> arguments,
        Replication replication,
        ContainerPlan container,
        OperatorPodPlan pod,
        SortedMap<String, String> accountAnnotations) {

    public ProcessPlan {
        arguments = List.copyOf(arguments);
        accountAnnotations = Collections.unmodifiableSortedMap(new TreeMap<>(accountAnnotations));
    }
}
