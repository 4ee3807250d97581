package com.carbon254.spark.check.network;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.plan.network.NetworkPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every flow that the plan declares is open, and nothing else is.
 *
 * @param plan who speaks with whom; empty where no policy is rendered
 */
record ProvenFlows(Optional<NetworkPlan> plan) implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        List<Manifest> policies = Stream.of("NetworkPolicy", "CiliumNetworkPolicy")
                .flatMap(objects::ofKind)
                .toList();
        List<Manifest> own = policies.stream().filter(Manifest::isOwn).toList();
        if (plan.isEmpty() || policies.isEmpty()) {
            return List.of();
        }
        Objects ours = own.isEmpty() ? objects : objects.without(own);
        Map<String, List<FlowTrial>> differing = differing(plan.get(), ours);
        List<Fault> faults = new ArrayList<>();
        differing.forEach((problem, trials) -> faults.add(fault(policies.get(0), problem, trials)));
        own.forEach(policy -> {
            Map<String, List<FlowTrial>> more = differing(plan.get(), ours.with(policy));
            more.keySet().removeAll(differing.keySet());
            byTeam(policy, more, true).ifPresent(faults::add);
            byTeam(policy, more, false).ifPresent(faults::add);
        });
        return faults;
    }

    private static Map<String, List<FlowTrial>> differing(NetworkPlan plan, Objects objects) {
        return FlowTrials.of(plan, objects)
                .filter(trial -> trial.declared() != trial.open())
                .collect(Collectors.groupingBy(ProvenFlows::problem, LinkedHashMap::new, Collectors.toList()));
    }

    /** A policy of a team opens what the platform keeps closed, or closes what it needs. */
    private static Optional<Fault> byTeam(Manifest policy, Map<String, List<FlowTrial>> trials, boolean open) {
        List<String> ways = trials.entrySet().stream()
                .filter(one -> one.getValue().get(0).open() == open)
                .map(one -> one.getValue().get(0).need() + one.getKey())
                .toList();
        return ways.stream()
                .findFirst()
                .map(first -> new Fault(
                        policy.key(),
                        policy.file(),
                        "/spec",
                        "\"" + first + "\" by this policy"
                                + (ways.size() > 1 ? ", and so are " + (ways.size() - 1) + " ways more" : ""),
                        open ? "no flow is declared" : "a flow is declared",
                        open
                                ? "let it select pods of your own alone, declare the flow under services and reaches, or silence"
                                        + " the rule with a reason"
                                : "let it select pods of your own alone",
                        open ? Rule.MANIFEST_SECURITY : Rule.NETWORK_FLOW));
    }

    private static String problem(FlowTrial trial) {
        return " from " + trial.from().name() + " to " + trial.to().name()
                + (trial.open() ? " is open" : " is refused");
    }

    private static Fault fault(Manifest policy, String problem, List<FlowTrial> trials) {
        String ports = trials.stream().map(trial -> trial.need().toString()).collect(Collectors.joining(", "));
        return new Fault(
                policy.key(),
                policy.file(),
                "/spec",
                "\"" + ports + "\"" + problem,
                trials.get(0).open() ? "no flow is declared" : "a flow is declared",
                "report it: policies are made of the flows that the platform declares",
                Rule.NETWORK_FLOW);
    }
}
