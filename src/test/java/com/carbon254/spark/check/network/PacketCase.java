package com.carbon254.spark.check.network;

import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.plan.network.NetworkPlan;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Policies and packets, in the form in which another judge reads them, with what the evaluator says of each packet.
 *
 * @param json pods, policies and packets
 * @param packets the same packets, in the same order
 */
public record PacketCase(ObjectNode json, List<Packet> packets) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    public PacketCase {
        packets = List.copyOf(packets);
    }

    /**
     * A packet.
     *
     * @param words who sends it to whom, and where
     * @param declared whether the plan has a flow for it; never, where policies are generated
     * @param open whether the evaluator lets it pass
     */
    public record Packet(String words, boolean declared, boolean open) {

        private static Packet of(FlowTrial trial) {
            String words = trial.from().name() + " -> " + trial.to().name() + " " + trial.need();
            return new Packet(words, trial.declared(), trial.open());
        }
    }

    /** Generated policies, and packets between different pods; the same number gives the same ones. */
    public static PacketCase generated(int seed) {
        List<Manifest> policies = new GeneratedPolicies(new Random(seed)).policies();
        NetworkPolicies own = NetworkPolicies.of(Objects.of(policies));
        List<Party> parties = GeneratedPolicies.parties();
        List<FlowTrial> trials = new ArrayList<>();
        for (Party from : parties) {
            parties.stream()
                    .filter(to -> !to.equals(from))
                    .forEach(to -> GeneratedPolicies.NEEDS.forEach(
                            need -> trials.add(new FlowTrial(from, to, need, false, own.open(from, to, need)))));
        }
        return of(policies, trials);
    }

    /** All packets that the proof tries in an environment. */
    public static PacketCase of(NetworkPlan plan, List<Manifest> manifests) {
        List<Manifest> policies = manifests.stream()
                .filter(manifest -> manifest.key().kind().equals("NetworkPolicy"))
                .toList();
        return of(policies, FlowTrials.of(plan, Objects.of(manifests)).toList());
    }

    private static PacketCase of(List<Manifest> policies, List<FlowTrial> trials) {
        ObjectNode json = NODES.objectNode();
        ArrayNode pods = json.putArray("pods");
        trials.stream()
                .flatMap(trial -> Stream.of(trial.from(), trial.to()))
                .filter(party -> party.namespace().isPresent())
                .distinct()
                .forEach(party -> pods.add(pod(party, pods.size())));
        ArrayNode written = json.putArray("policies");
        policies.forEach(policy -> written.add(defaulted(policy.content())));
        ArrayNode packets = json.putArray("packets");
        trials.forEach(trial -> packets.addObject()
                .put("from", trial.from().address())
                .put("to", trial.to().address())
                .put("protocol", trial.need().protocol())
                .put("port", trial.need().number()));
        return new PacketCase(json, trials.stream().map(Packet::of).toList());
    }

    private static ObjectNode pod(Party party, int number) {
        ObjectNode pod = NODES.objectNode()
                .put("name", "pod-" + number)
                .put("namespace", party.namespace().orElseThrow())
                .put("address", party.address());
        pod.set("labels", party.labels());
        ObjectNode ports = pod.putObject("ports");
        party.ports().forEach(ports::put);
        return pod;
    }

    /** The API server states the types of a policy that has none. */
    private static ObjectNode defaulted(ObjectNode policy) {
        ObjectNode copy = policy.deepCopy();
        ObjectNode spec = copy.withObject("/spec");
        if (!spec.has("policyTypes")) {
            ArrayNode types = spec.putArray("policyTypes").add("Ingress");
            if (!spec.path("egress").isEmpty()) {
                types.add("Egress");
            }
        }
        // What the API server stores has no empty lists, and to the judge they are more than nothing.
        List.of("ingress", "egress").forEach(rules -> {
            if (spec.path(rules).isEmpty()) {
                spec.remove(rules);
            }
        });
        spec.findValues("ports").forEach(ports -> ports.forEach(port -> complete((ObjectNode) port)));
        return copy;
    }

    /** The API server states the protocol; the judge ends at a port without a number, which means all. */
    private static void complete(ObjectNode port) {
        port.put("protocol", port.path("protocol").asText("TCP"));
        if (!port.has("port")) {
            port.put("port", 1).put("endPort", 65535);
        }
    }
}
