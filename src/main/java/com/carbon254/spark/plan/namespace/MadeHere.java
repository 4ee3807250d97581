package com.carbon254.spark.plan.namespace;

import com.carbon254.spark.config.Environment;
import java.util.List;

/**
 * What this environment makes for pods to live in.
 *
 * @param namespaces the namespaces, sorted
 * @param priorities the PriorityClasses, sorted
 */
public record MadeHere(List<NamespacePlan> namespaces, List<NamespacePlan.Priority> priorities) {

    public MadeHere {
        namespaces = List.copyOf(namespaces);
        priorities = List.copyOf(priorities);
    }

    /** Those of an environment. */
    public static MadeHere of(Environment environment) {
        return new MadeHere(
                NamespacePlan.of(environment.namespaces()), NamespacePlan.priorities(environment.priorityClasses()));
    }

    /** Whether there is nothing to make. */
    public boolean isEmpty() {
        return namespaces.isEmpty() && priorities.isEmpty();
    }
}
