package com.carbon254.spark.check.own;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.check.object.Selector;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the platform closes the network, some policy is about each pod of a team as well.
 *
 * @param isClosed whether policies are rendered
 */
record GuardedByTeam(boolean isClosed) implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        return objects.pods().stream()
                .filter(pod -> isClosed && pod.owner().isOwn() && !isGuarded(pod, objects))
                .map(pod -> pod.fault(
                        Rule.MANIFEST_PRACTICE,
                        pod.specPointer(),
                        "no network policy is about the pods",
                        "where network.enabled is set, a policy says who may speak with each pod",
                        "write a NetworkPolicy that selects them, or silence the rule with a reason"))
                .toList();
    }

    private static boolean isGuarded(Pod pod, Objects objects) {
        return Stream.concat(
                        selectors(objects, "NetworkPolicy", "/spec/podSelector"),
                        selectors(objects, "CiliumNetworkPolicy", "/spec/endpointSelector"))
                .anyMatch(selector -> selector.finds(pod));
    }

    private static Stream<Selector> selectors(Objects objects, String kind, String at) {
        return objects.ofKind(kind).map(policy -> selector(policy, at));
    }

    private static Selector selector(Manifest policy, String at) {
        return Selector.of(policy.key().namespace(), policy.content().at(at));
    }
}
