package com.carbon254.spark.check.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The second model of network policies, the plain one: it walks from each policy to the packets that it opens and writes
 * them into a list, where the evaluator walks from a packet to the policies. It reads typed objects and counts addresses
 * as numbers, so that it shares no code with the evaluator but the parties.
 */
final class AllPackets {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final NavigableSet<String> closed = new TreeSet<>();
    private final NavigableSet<String> opened = new TreeSet<>();
    private final List<Party> parties;

    AllPackets(List<ObjectNode> policies, List<Party> parties) {
        this.parties = parties;
        for (ObjectNode policy : policies) {
            NetworkPolicy typed = JSON.convertValue(policy, NetworkPolicy.class);
            for (Party party : parties) {
                boolean selected = party.namespace().isPresent()
                        && party.namespace().get().equals(typed.getMetadata().getNamespace())
                        && matches(typed.getSpec().getPodSelector(), texts(party.labels()));
                if (selected) {
                    add(typed, party, policy.at("/spec").has("egress"));
                }
            }
        }
    }

    boolean pass(Party from, Party to, PortNeed need) {
        boolean out = !closed.contains("out of " + from.name())
                || opened.contains("out of " + from.name() + " to " + to.name() + " " + need);
        boolean in = !closed.contains("into " + to.name())
                || opened.contains("into " + to.name() + " from " + from.name() + " " + need);
        return out && in;
    }

    private void add(NetworkPolicy policy, Party party, boolean statesEgress) {
        List<String> types = policy.getSpec().getPolicyTypes();
        boolean unstated = types == null || types.isEmpty();
        boolean hasEgress = statesEgress && !policy.getSpec().getEgress().isEmpty();
        if (unstated || types.contains("Ingress")) {
            closed.add("into " + party.name());
            policy.getSpec().getIngress().forEach(rule -> {
                for (Party from : parties) {
                    if (rule.getFrom().isEmpty() || rule.getFrom().stream().anyMatch(peer -> has(peer, policy, from))) {
                        GeneratedPolicies.NEEDS.stream()
                                .filter(need -> ports(rule.getPorts(), need, party))
                                .forEach(need ->
                                        opened.add("into " + party.name() + " from " + from.name() + " " + need));
                    }
                }
            });
        }
        if (unstated ? hasEgress : types.contains("Egress")) {
            closed.add("out of " + party.name());
            policy.getSpec().getEgress().forEach(rule -> {
                for (Party to : parties) {
                    if (rule.getTo().isEmpty() || rule.getTo().stream().anyMatch(peer -> has(peer, policy, to))) {
                        GeneratedPolicies.NEEDS.stream()
                                .filter(need -> ports(rule.getPorts(), need, to))
                                .forEach(
                                        need -> opened.add("out of " + party.name() + " to " + to.name() + " " + need));
                    }
                }
            });
        }
    }

    private static boolean has(NetworkPolicyPeer peer, NetworkPolicy policy, Party party) {
        if (peer.getIpBlock() != null) {
            return has(peer.getIpBlock(), party.address());
        }
        if (party.namespace().isEmpty()) {
            return false;
        }
        String namespace = party.namespace().get();
        boolean there = peer.getNamespaceSelector() == null
                ? namespace.equals(policy.getMetadata().getNamespace())
                : matches(peer.getNamespaceSelector(), new TreeMap<>(Map.of("kubernetes.io/metadata.name", namespace)));
        return there && (peer.getPodSelector() == null || matches(peer.getPodSelector(), texts(party.labels())));
    }

    private static boolean has(IPBlock block, String address) {
        return within(block.getCidr(), address)
                && (block.getExcept() == null
                        || block.getExcept().stream().noneMatch(except -> within(except, address)));
    }

    private static boolean within(String cidr, String address) {
        int slash = cidr.indexOf('/');
        String first = cidr.substring(0, slash);
        if (first.contains(":") != address.contains(":")) {
            return false;
        }
        int free = (address.contains(":") ? 128 : 32) - Integer.parseInt(cidr.substring(slash + 1));
        return number(first).shiftRight(free).equals(number(address).shiftRight(free));
    }

    private static BigInteger number(String address) {
        try {
            return new BigInteger(1, InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean ports(List<NetworkPolicyPort> ports, PortNeed need, Party target) {
        return ports.isEmpty()
                || ports.stream().anyMatch(port -> {
                    String protocol = port.getProtocol() == null ? "TCP" : port.getProtocol();
                    if (!protocol.equals(need.protocol())) {
                        return false;
                    }
                    if (port.getPort() == null) {
                        return true;
                    }
                    if (port.getPort().getStrVal() != null) {
                        Integer named = target.ports().get(port.getPort().getStrVal());
                        return named != null && named == need.number();
                    }
                    int first = port.getPort().getIntVal();
                    int last = port.getEndPort() == null ? first : port.getEndPort();
                    return first <= need.number() && need.number() <= last;
                });
    }

    private static Map<String, String> texts(JsonNode labels) {
        Map<String, String> texts = new TreeMap<>();
        labels.properties()
                .forEach(label -> texts.put(label.getKey(), label.getValue().asText()));
        return texts;
    }

    private static boolean matches(LabelSelector selector, Map<String, String> labels) {
        boolean all = selector.getMatchLabels() == null
                || labels.entrySet().containsAll(selector.getMatchLabels().entrySet());
        return all
                && selector.getMatchExpressions().stream().allMatch(expression -> {
                    String value = labels.get(expression.getKey());
                    return switch (expression.getOperator()) {
                        case "In" -> value != null && expression.getValues().contains(value);
                        case "NotIn" -> value == null || !expression.getValues().contains(value);
                        case "Exists" -> value != null;
                        default -> value == null;
                    };
                });
    }
}
