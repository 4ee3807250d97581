package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Selector;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy is about pods of the platform: about some, and never about all pods of a namespace that others share. */
public final class GuardedPods implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        return Stream.concat(
                        objects.ofKind("NetworkPolicy")
                                .flatMap(one -> check(one, "/spec/podSelector", objects).stream()),
                        objects.ofKind("PodDisruptionBudget")
                                .flatMap(one -> check(one, "/spec/selector", objects).stream()))
                .toList();
    }

    private static Optional<Fault> check(Manifest policy, String at, Objects objects) {
        Selector selector =
                Selector.of(policy.key().namespace(), policy.content().at(at));
        if (selector.isEmpty()) {
            return Optional.of(fault(policy, at, "the selector finds every pod of the namespace"));
        }
        return selector.in(objects).findAny().isPresent()
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
