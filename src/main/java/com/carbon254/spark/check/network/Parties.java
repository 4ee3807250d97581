package com.carbon254.spark.check.network;

import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.plan.network.End;
import com.carbon254.spark.plan.network.NetworkPlan;
import com.carbon254.spark.plan.network.Peer;
import com.carbon254.spark.plan.network.PeerPlace;
import com.carbon254.spark.plan.network.PodGroup;
import com.carbon254.spark.plan.network.Workload;
import com.carbon254.spark.value.kubernetes.PlatformLabels;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Those between whom packets are tried: every kind of pod of ours, one of each peer, and strangers who resemble them. */
final class Parties {

    private static final int BLOCK = 250;

    private final Map<String, Party> all = new LinkedHashMap<>();

    private Parties() {}

    static List<Party> of(NetworkPlan plan, Objects objects) {
        Parties parties = new Parties();
        objects.pods().forEach(parties::pod);
        plan.workloads().stream()
                .filter(workload -> workload.maker() == Workload.Maker.OTHERS)
                .forEach(workload -> parties.group(workload.name(), workload.pods()));
        plan.flows().stream().flatMap(flow -> Stream.of(flow.from(), flow.to())).forEach(parties::peer);
        parties.strangers(plan);
        return new ArrayList<>(parties.all.values());
    }

    private void pod(Pod pod) {
        if (pod.namespace().isEmpty()) {
            return;
        }
        JsonNode role = pod.labels().path("spark-role");
        String name = name(pod) + (role.isTextual() ? " " + role.asText() : "");
        add(Party.pod(name + " in " + pod.namespace(), pod.namespace(), pod.labels(), next()));
    }

    /** The name of a Job changes with its content. */
    private static String name(Pod pod) {
        return pod.owner().key().kind().equals("Job")
                ? pod.labels().path(PlatformLabels.RECOMMENDED + "name").asText()
                : pod.owner().key().name();
    }

    private void group(String name, PodGroup group) {
        String namespace = group.namespace().map(Object::toString).orElse("elsewhere");
        add(Party.pod(name, namespace, group.labels(), next()));
        if (!group.labels().isEmpty() && group.namespace().isPresent()) {
            add(Party.pod(name + ", but in another namespace", "elsewhere", group.labels(), next()));
        }
    }

    private void peer(End end) {
        if (end instanceof Peer peer) {
            boolean one = peer.places().size() == 1;
            peer.places().forEach(place -> place(one ? peer.name() : peer.name() + ", " + place, place));
        }
    }

    private void place(String name, PeerPlace place) {
        if (place instanceof PeerPlace.Pods pods) {
            group(name, pods.group());
        } else if (place instanceof PeerPlace.Addresses addresses) {
            addresses(name, addresses);
        } else {
            add(Party.entity(name, place.toString(), next()));
        }
    }

    private void addresses(String name, PeerPlace.Addresses addresses) {
        String first = AddressRange.parse(addresses.network().toString()).first();
        add(Party.host(name, first.equals("0.0.0.0") ? "198.18.0.1" : first.equals("::") ? "2001:db8::1" : first));
        addresses
                .except()
                .forEach(except -> add(Party.host(
                        name + " without " + except,
                        AddressRange.parse(except.toString()).first())));
    }

    private void strangers(NetworkPlan plan) {
        plan.workloads().stream()
                .map(workload -> workload.namespace().toString())
                .distinct()
                .forEach(namespace -> add(Party.pod("a stranger in " + namespace, namespace, new TreeMap<>(), next())));
        add(Party.pod("a stranger in another namespace", "elsewhere", new TreeMap<>(), next()));
        add(Party.host("a stranger outside", "203.0.113.254"));
        add(Party.host("the metadata of a node", "169.254.169.254"));
    }

    /** A name and an address stand for one party each. */
    private void add(Party party) {
        boolean known = all.values().stream().anyMatch(other -> other.address().equals(party.address()));
        if (!known) {
            all.putIfAbsent(party.name(), party);
        }
    }

    /** An address that no other party has. */
    private String next() {
        int number = all.size();
        return "10.244." + number / BLOCK + "." + (number % BLOCK + 1);
    }
}
