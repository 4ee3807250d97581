package com.carbon254.spark.check.network;

import com.carbon254.spark.plan.network.End;
import com.carbon254.spark.plan.network.Flow;
import com.carbon254.spark.plan.network.NetworkPlan;
import com.carbon254.spark.plan.network.Peer;
import com.carbon254.spark.plan.network.PeerPlace;
import com.carbon254.spark.plan.network.PodGroup;
import com.carbon254.spark.plan.network.Workload;
import com.carbon254.spark.value.address.Cidr;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whether the plan declares a flow. Where both ends are ours, flows of each must have it: applications of others may open
 * connections to all pods of their namespace, and still a driver of ours there takes none from them.
 */
final class Declared {

    private final List<Workload> workloads;
    private final Map<Workload, List<Flow>> from;
    private final Map<Workload, List<Flow>> to;

    /** By the name of the party. */
    private final SortedMap<String, List<Workload>> ofParty = new TreeMap<>();

    /** Knows who speaks with whom by the plan. */
    Declared(NetworkPlan plan) {
        workloads = plan.workloads();
        from = byWorkload(plan, Flow::from);
        to = byWorkload(plan, Flow::to);
    }

    private static Map<Workload, List<Flow>> byWorkload(NetworkPlan plan, Function<Flow, End> own) {
        Map<Workload, List<Flow>> flows = new LinkedHashMap<>();
        plan.flows().forEach(flow -> {
            if (own.apply(flow) instanceof Workload workload) {
                flows.computeIfAbsent(workload, one -> new ArrayList<>()).add(flow);
            }
        });
        return flows;
    }

    /** Which ports flows from one to the other have. */
    Predicate<PortNeed> between(Party sender, Party receiver) {
        Predicate<PortNeed> out = on(sender, from, flow -> isAbout(flow.to(), receiver));
        Predicate<PortNeed> in = on(receiver, to, flow -> isAbout(flow.from(), sender));
        return out.and(in);
    }

    private Predicate<PortNeed> on(Party party, Map<Workload, List<Flow>> all, Predicate<Flow> reaches) {
        List<Workload> own = workloads(party);
        if (own.isEmpty()) {
            return need -> true;
        }
        List<Flow> flows = own.stream()
                .flatMap(workload -> all.getOrDefault(workload, List.of()).stream())
                .filter(reaches)
                .toList();
        return need -> flows.stream().anyMatch(flow -> hasPort(flow, need));
    }

    private static boolean hasPort(Flow flow, PortNeed need) {
        return flow.ports().isEmpty() || flow.ports().stream().anyMatch(need::isAt);
    }

    private List<Workload> workloads(Party party) {
        return ofParty.computeIfAbsent(
                party.name(),
                name -> workloads.stream()
                        .filter(workload -> isIn(workload.pods(), party))
                        .toList());
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
        return party.namespace().filter(name -> isIn(group, name)).isPresent()
                && group.labels().entrySet().stream().allMatch(label -> carries(party, label))
                && group.without().entrySet().stream().noneMatch(label -> carries(party, label));
    }

    private static boolean isIn(PodGroup group, String namespace) {
        return group.namespace().map(DnsLabel::toString).orElse(namespace).equals(namespace);
    }

    private static boolean carries(Party party, Map.Entry<String, String> label) {
        JsonNode value = party.labels().get(label.getKey());
        return value != null && value.asText().equals(label.getValue());
    }
}
