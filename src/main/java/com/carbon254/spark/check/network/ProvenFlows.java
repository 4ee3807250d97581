package com.carbon254.spark.check.network;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.plan.network.NetworkPlan;
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
public record ProvenFlows(Optional<NetworkPlan> plan) implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        Optional<Manifest> policy = Stream.of("NetworkPolicy", "CiliumNetworkPolicy")
                .flatMap(objects::ofKind)
                .findFirst();
        if (plan.isEmpty() || policy.isEmpty()) {
            return List.of();
        }
        Map<String, List<FlowTrial>> differing = FlowTrials.of(plan.get(), objects)
                .filter(trial -> trial.declared() != trial.open())
                .collect(Collectors.groupingBy(ProvenFlows::problem, LinkedHashMap::new, Collectors.toList()));
        return differing.entrySet().stream()
                .map(one -> fault(policy.get(), one.getKey(), one.getValue()))
                .toList();
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
