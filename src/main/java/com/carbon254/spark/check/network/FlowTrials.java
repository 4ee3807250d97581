package com.carbon254.spark.check.network;

import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.plan.network.NetworkPlan;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Packets between all parties, at every port that some flow or some policy has, and at one that none has. Pods of a job are
 * tried with those of the next few jobs only, for policies of jobs differ in names alone.
 */
final class FlowTrials {

    private static final PortNeed OF_NO_FLOW = new PortNeed("TCP", 31337);
    private static final String JOB = "spark_job";
    private static final int NEAR = 4;

    private FlowTrials() {}

    static Stream<FlowTrial> of(NetworkPlan plan, Objects objects) {
        NetworkPolicies policies = NetworkPolicies.of(objects);
        Declared declared = new Declared(plan);
        List<Party> parties = Parties.of(plan, objects);
        List<PortNeed> needs = needs(plan, policies);
        List<Boolean> ours = parties.stream().map(declared::isOurs).toList();
        return IntStream.range(0, parties.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, parties.size())
                        .filter(j -> ours.get(i) || ours.get(j))
                        .filter(j -> isTried(parties.get(i), parties.get(j), Math.abs(i - j)))
                        .boxed()
                        .flatMap(j -> between(parties.get(i), parties.get(j), declared, policies, needs)));
    }

    private static Stream<FlowTrial> between(
            Party from, Party to, Declared declared, NetworkPolicies policies, List<PortNeed> needs) {
        Predicate<PortNeed> wanted = declared.between(from, to);
        NetworkPolicies.Between open = policies.between(from, to);
        return needs.stream().map(need -> new FlowTrial(from, to, need, wanted.test(need), open.open(need)));
    }

    private static boolean isTried(Party from, Party to, int apart) {
        return apart <= NEAR || !(from.labels().has(JOB) && to.labels().has(JOB));
    }

    private static List<PortNeed> needs(NetworkPlan plan, NetworkPolicies policies) {
        Stream<PortNeed> stated = plan.flows().stream()
                .flatMap(flow -> flow.ports().stream())
                .map(port -> new PortNeed(port.protocol().name(), port.number()));
        return Stream.of(stated, policies.ports(), Stream.of(OF_NO_FLOW))
                .flatMap(needs -> needs)
                .distinct()
                .toList();
    }
}
