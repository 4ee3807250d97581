package com.carbon254.spark.check.network;

import com.carbon254.spark.check.object.Bound;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Selector;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether packets pass, as networking.k8s.io/v1 defines it: policies only add. A pod that some policy of a direction
 * selects is closed in that direction but for what the rules of all such policies open; a packet must pass the sender's
 * way out and the receiver's way in. What Cilium opens by its own kind is added.
 */
final class NetworkPolicies {

    private final List<OnePolicy> policies;

    /** By the name of the party. */
    private final SortedMap<String, List<OnePolicy>> aboutParty = new TreeMap<>();

    private NetworkPolicies(List<OnePolicy> policies) {
        this.policies = policies;
    }

    private record OnePolicy(
            String namespace,
            Selector pods,
            boolean closesIn,
            boolean closesOut,
            List<PolicyRule> in,
            List<PolicyRule> out) {

        boolean isAbout(Party party) {
            return party.namespace().filter(namespace::equals).isPresent() && pods.holds(party.labels());
        }
    }

    static NetworkPolicies of(Objects objects) {
        Stream<OnePolicy> plain = objects.ofKind("NetworkPolicy").map(NetworkPolicies::plain);
        Stream<OnePolicy> cilium = objects.ofKind("CiliumNetworkPolicy").map(NetworkPolicies::cilium);
        return new NetworkPolicies(Stream.concat(plain, cilium).toList());
    }

    private static OnePolicy plain(Manifest manifest) {
        JsonNode spec = manifest.content().path("spec");
        List<PolicyRule> out = spec.path("egress")
                .valueStream()
                .map(rule -> PolicyRule.of(rule, "to"))
                .toList();
        List<String> types = Bound.texts(spec.path("policyTypes"));
        return new OnePolicy(
                manifest.key().namespace(),
                Selector.of(manifest.key().namespace(), spec.path("podSelector")),
                types.isEmpty() || types.contains("Ingress"),
                types.isEmpty() ? !out.isEmpty() : types.contains("Egress"),
                spec.path("ingress")
                        .valueStream()
                        .map(rule -> PolicyRule.of(rule, "from"))
                        .toList(),
                out);
    }

    private static OnePolicy cilium(Manifest manifest) {
        JsonNode spec = manifest.content().path("spec");
        return new OnePolicy(
                manifest.key().namespace(),
                Selector.of(manifest.key().namespace(), spec.path("endpointSelector")),
                spec.has("ingress"),
                spec.has("egress"),
                spec.path("ingress")
                        .valueStream()
                        .map(rule -> PolicyRule.ofCilium(rule, "fromEntities"))
                        .toList(),
                spec.path("egress")
                        .valueStream()
                        .map(rule -> PolicyRule.ofCilium(rule, "toEntities"))
                        .toList());
    }

    /** The ports that rules open by number; of a range its ends. */
    Stream<PortNeed> ports() {
        return policies.stream()
                .flatMap(policy -> Stream.concat(policy.in().stream(), policy.out().stream()))
                .flatMap(rule -> rule.ports().stream())
                .flatMap(PortNeed::in);
    }

    /** Whether a packet from one to the other passes. */
    boolean open(Party from, Party to, PortNeed need) {
        return between(from, to).open(need);
    }

    /** What is open from one to the other. */
    Between between(Party from, Party to) {
        return new Between(
                to,
                side(from, to, OnePolicy::closesOut, OnePolicy::out),
                side(to, from, OnePolicy::closesIn, OnePolicy::in));
    }

    private Side side(
            Party own, Party other, Predicate<OnePolicy> closes, Function<OnePolicy, List<PolicyRule>> rules) {
        List<OnePolicy> closing = about(own).stream().filter(closes).toList();
        return new Side(
                !closing.isEmpty(),
                closing.stream()
                        .flatMap(policy ->
                                rules.apply(policy).stream().filter(rule -> rule.knows(other, policy.namespace())))
                        .toList());
    }

    private List<OnePolicy> about(Party party) {
        return aboutParty.computeIfAbsent(
                party.name(),
                name -> policies.stream()
                        .filter(policy -> policy.isAbout(party))
                        .toList());
    }

    /**
     * One direction at one end.
     *
     * @param closed whether some policy closes it
     * @param rules those that are about the other end
     */
    private record Side(boolean closed, List<PolicyRule> rules) {

        boolean open(PortNeed need, Party target) {
            return !closed || rules.stream().anyMatch(rule -> rule.hasPort(need, target));
        }
    }

    /** What is open from one party to another. */
    static final class Between {

        private final Party target;
        private final Side out;
        private final Side in;

        private Between(Party target, Side out, Side in) {
            this.target = target;
            this.out = out;
            this.in = in;
        }

        boolean open(PortNeed need) {
            return out.open(need, target) && in.open(need, target);
        }
    }
}
