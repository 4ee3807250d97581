package com.carbon254.spark.plan.namespace;

import com.carbon254.spark.config.namespace.NamespaceWish;
import com.carbon254.spark.config.namespace.PriorityClassWish;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import java.util.Map;

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
    public static MadeHere of(Map<DnsLabel, NamespaceWish> namespaces, Map<ObjectName, PriorityClassWish> priorities) {
        return new MadeHere(NamespacePlan.of(namespaces), NamespacePlan.priorities(priorities));
    }

    /** Whether there is nothing to make. */
    public boolean isEmpty() {
        return namespaces.isEmpty() && priorities.isEmpty();
    }
}
