package com.carbon254.spark.namespaces;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.namespace.NamespacePlan;
import io.fabric8.kubernetes.api.model.scheduling.v1.PriorityClass;
import io.fabric8.kubernetes.api.model.scheduling.v1.PriorityClassBuilder;
import software.constructs.Construct;

/** A PriorityClass. */
final class PodPriority extends Construct {

    PodPriority(ManifestFile file, NamespacePlan.Priority plan, Labels labels) {
        super(file, "priority-" + plan.name());
        String key = "priorityClasses." + plan.name();
        file.add(this, priority(plan, labels))
                .from(key)
                .from("/value", key + ".value")
                .from("/description", key + ".description")
                .from("/preemptionPolicy", key + ".preempts");
    }

    /** The policy is stated, for the API server would fill it in. */
    private static PriorityClass priority(NamespacePlan.Priority plan, Labels labels) {
        return new PriorityClassBuilder()
                .withNewMetadata()
                .withName(plan.name())
                .withLabels(labels.all())
                .endMetadata()
                .withValue(plan.value())
                .withDescription(plan.description())
                .withPreemptionPolicy(plan.preempts() ? "PreemptLowerPriority" : "Never")
                .build();
    }
}
