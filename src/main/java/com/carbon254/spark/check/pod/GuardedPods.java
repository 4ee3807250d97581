package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Selector;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A policy is about pods of the platform: about some, and never about all pods of a namespace that others share.
 *
 * @param elsewhere policies about pods that are not printed here: the operator or Strimzi makes them
 */
record GuardedPods(List<ObjectKey> elsewhere) implements ObjectRule {

    GuardedPods {
        elsewhere = List.copyOf(elsewhere);
    }

    @Override
    public List<Fault> check(Objects objects) {
        return Stream.of(
                        check(objects, "NetworkPolicy", "/spec/podSelector"),
                        check(objects, "CiliumNetworkPolicy", "/spec/endpointSelector"),
                        check(objects, "PodDisruptionBudget", "/spec/selector"))
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<Fault> check(Objects objects, String kind, String at) {
        return objects.ofKind(kind).flatMap(policy -> check(policy, at, objects).stream());
    }

    private Optional<Fault> check(Manifest policy, String at, Objects objects) {
        Selector selector =
                Selector.of(policy.key().namespace(), policy.content().at(at));
        if (selector.isEmpty()) {
            return Optional.of(fault(policy, at, "the selector finds every pod of the namespace"));
        }
        return elsewhere.contains(policy.key())
                        || selector.in(objects).findAny().isPresent()
                ? Optional.empty()
                : Optional.of(fault(policy, at, "the selector finds no pod"));
    }

    private static Fault fault(Manifest policy, String at, String problem) {
        return new Fault(
                policy.key(),
                policy.file(),
                at,
                problem,
                "a policy is about pods that are printed here",
                "use the labels of a pod template",
                Rule.SELECTOR_MATCHES);
    }
}
