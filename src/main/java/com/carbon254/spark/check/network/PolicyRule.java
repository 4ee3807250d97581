package com.carbon254.spark.check.network;

import com.carbon254.spark.check.object.Bound;
import com.carbon254.spark.check.object.Selector;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One rule of a policy: who, and at which ports. What is left out means all.
 *
 * @param peers of a NetworkPolicy
 * @param entities of a CiliumNetworkPolicy, which has no peers here
 * @param ports of both, in the form of a NetworkPolicy
 */
record PolicyRule(List<JsonNode> peers, List<String> entities, List<JsonNode> ports) {

    PolicyRule {
        peers = List.copyOf(peers);
        entities = List.copyOf(entities);
        ports = List.copyOf(ports);
    }

    static PolicyRule of(JsonNode rule, String peers) {
        return new PolicyRule(list(rule.path(peers)), List.of(), list(rule.path("ports")));
    }

    static PolicyRule ofCilium(JsonNode rule, String entities) {
        List<JsonNode> ports = rule.path("toPorts")
                .valueStream()
                .flatMap(set -> set.path("ports").valueStream())
                .toList();
        return new PolicyRule(List.of(), Bound.texts(rule.path(entities)), ports);
    }

    private static List<JsonNode> list(JsonNode items) {
        return items.valueStream().toList();
    }

    /**
     * Whether the rule is about who is at the other end of the policy's pods.
     *
     * @param home the namespace of the policy
     */
    boolean knows(Party other, String home) {
        return entities.isEmpty()
                ? peers.isEmpty() || peers.stream().anyMatch(peer -> isAbout(peer, home, other))
                : other.entity().filter(entities::contains).isPresent();
    }

    /** Whether the rule is about a port of the one who listens. */
    boolean hasPort(PortNeed need, Party target) {
        return ports.isEmpty() || ports.stream().anyMatch(port -> need.isMetBy(port, target));
    }

    private static boolean isAbout(JsonNode peer, String home, Party party) {
        if (peer.has("ipBlock")) {
            return party.entity().isEmpty() && isIn(peer.path("ipBlock"), party.address());
        }
        if (party.namespace().isEmpty()) {
            return false;
        }
        boolean there = peer.has("namespaceSelector")
                ? holds(peer.path("namespaceSelector"), party.namespaceLabels())
                : party.namespace().get().equals(home);
        return there && (!peer.has("podSelector") || holds(peer.path("podSelector"), party.labels()));
    }

    private static boolean holds(JsonNode selector, JsonNode labels) {
        return Selector.of("", selector).holds(labels);
    }

    private static boolean isIn(JsonNode block, String address) {
        return AddressRange.parse(block.path("cidr").asText()).contains(address)
                && Bound.texts(block.path("except")).stream()
                        .noneMatch(except -> AddressRange.parse(except).contains(address));
    }
}
