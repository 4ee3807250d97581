package com.carbon254.spark.operator;

import com.carbon254.spark.kube.Traced;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetBuilder;
import java.util.Optional;
import java.util.OptionalInt;

/** How many pods of a process remain when nodes are drained. */
final class ProcessBudget {

    private ProcessBudget() {}

    static Optional<Traced<PodDisruptionBudget>> of(ProcessProps props) {
        OptionalInt remaining = props.plan().replication().remaining();
        return remaining.isPresent() ? Optional.of(budget(props, remaining.getAsInt())) : Optional.empty();
    }

    private static Traced<PodDisruptionBudget> budget(ProcessProps props, int remaining) {
        PodDisruptionBudget budget = new PodDisruptionBudgetBuilder()
                .withMetadata(props.operator().metadata(props.plan().name(), props.component()))
                .withNewSpec()
                .withMinAvailable(new IntOrString(remaining))
                .withNewSelector()
                .withMatchLabels(props.operator().labels(props.component()).selector())
                .endSelector()
                .endSpec()
                .build();
        return Traced.of(budget, props.key(".disruptionBudget"))
                .from("/metadata/namespace", props.operator().namespaceKey())
                .from("/spec/minAvailable", props.key(".disruptionBudget.minAvailable"));
    }
}
