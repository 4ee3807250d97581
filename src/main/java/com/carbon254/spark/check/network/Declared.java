package com.carbon254.spark.check.network;

import com.carbon254.spark.plan.network.End;
import com.carbon254.spark.plan.network.Flow;
import com.carbon254.spark.plan.network.NetworkPlan;
import com.carbon254.spark.plan.network.Peer;
import com.carbon254.spark.plan.network.PeerPlace;
import com.carbon254.spark.plan.network.PodGroup;
import com.carbon254.spark.plan.network.Workload;
import com.carbon254.spark.value.address.Cidr;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether the plan declares a flow. Where both ends are ours, both must have it: what one of them may open to all pods of
 * its namespace is not open to it at each of them.
 *
 * @param plan who speaks with whom
 */
record Declared(NetworkPlan plan) {

    boolean has(Party from, Party to, PortNeed need) {
        return between(from, to).test(need);
    }

    /** Which ports flows from one to the other have. */
    Predicate<PortNeed> between(Party from, Party to) {
        Predicate<PortNeed> out = on(from, Flow::from, flow -> isAbout(flow.to(), to));
        Predicate<PortNeed> in = on(to, Flow::to, flow -> isAbout(flow.from(), from));
        return out.and(in);
    }

    private Predicate<PortNeed> on(Party party, Function<Flow, End> own, Predicate<Flow> reaches) {
        List<Workload> workloads = workloads(party);
        if (workloads.isEmpty()) {
            return need -> true;
        }
        List<Flow> flows = plan.flows().stream()
                .filter(flow -> own.apply(flow) instanceof Workload workload && workloads.contains(workload))
                .filter(reaches)
                .toList();
        return need -> flows.stream().anyMatch(flow -> hasPort(flow, need));
    }

    private static boolean hasPort(Flow flow, PortNeed need) {
        return flow.ports().isEmpty() || flow.ports().stream().anyMatch(need::isAt);
    }

    private List<Workload> workloads(Party party) {
        return plan.workloads().stream()
                .filter(workload -> isIn(workload.pods(), party))
                .toList();
    }

    /** Whether some policy is about it. */
    boolean isOurs(Party party) {
        return !workloads(party).isEmpty();
    }

    private static boolean isAbout(End end, Party party) {
        if (end instanceof Workload workload) {
            return isIn(workload.pods(), party);
        }
        List<PeerPlace> places = ((Peer) end).places();
        return places.isEmpty() || places.stream().anyMatch(place -> isAt(place, party));
    }

    private static boolean isAt(PeerPlace place, Party party) {
        if (place instanceof PeerPlace.Pods pods) {
            return isIn(pods.group(), party);
        }
        return place instanceof PeerPlace.Addresses addresses
                ? party.entity().isEmpty() && isIn(addresses, party.address())
                : party.entity().filter(place.toString()::equals).isPresent();
    }

    private static boolean isIn(PeerPlace.Addresses addresses, String address) {
        return contains(addresses.network(), address)
                && addresses.except().stream().noneMatch(except -> contains(except, address));
    }

    private static boolean contains(Cidr network, String address) {
        return AddressRange.parse(network.toString()).contains(address);
    }

    static boolean isIn(PodGroup group, Party party) {
        JsonNode labels = party.labels();
        Stream<Boolean> carried = group.labels().entrySet().stream()
                .map(label ->
                        labels.path(label.getKey()).asText().equals(label.getValue()) && labels.has(label.getKey()));
        Stream<Boolean> missing = group.without().entrySet().stream()
                .map(label -> !labels.path(label.getKey()).asText().equals(label.getValue()));
        return party.namespace()
                        .filter(name -> group.namespace()
                                .map(Object::toString)
                                .orElse(name)
                                .equals(name))
                        .isPresent()
                && Stream.concat(carried, missing).allMatch(holds -> holds);
    }
}
