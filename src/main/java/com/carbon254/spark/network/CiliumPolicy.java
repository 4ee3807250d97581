package com.carbon254.spark.network;

import com.carbon254.spark.api.cilium.CiliumEgressRule;
import com.carbon254.spark.api.cilium.CiliumIngressRule;
import com.carbon254.spark.api.cilium.CiliumNetworkPolicy;
import com.carbon254.spark.api.cilium.CiliumPort;
import com.carbon254.spark.api.cilium.CiliumPortRule;
import com.carbon254.spark.api.cilium.CiliumRuleBuilder;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.network.End;
import com.carbon254.spark.plan.network.Flow;
import com.carbon254.spark.plan.network.Peer;
import com.carbon254.spark.plan.network.PeerPlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What only Cilium can say: flows with its entities, which no address matches. */
final class CiliumPolicy {

    private CiliumPolicy() {}

    /** Empty where the policy has no such flow. */
    static Optional<Traced<CiliumNetworkPolicy>> of(PolicyProps props) {
        List<Flow> in = props.plan().in().stream()
                .filter(flow -> !entities(flow.from()).isEmpty())
                .toList();
        List<Flow> out = props.plan().out().stream()
                .filter(flow -> !entities(flow.to()).isEmpty())
                .toList();
        return in.isEmpty() && out.isEmpty() ? Optional.empty() : Optional.of(policy(props, in, out));
    }

    private static Traced<CiliumNetworkPolicy> policy(PolicyProps props, List<Flow> in, List<Flow> out) {
        Traced<List<CiliumIngressRule>> ingress =
                Traced.list(in.stream().map(CiliumPolicy::from).toList());
        Traced<List<CiliumEgressRule>> egress =
                Traced.list(out.stream().map(CiliumPolicy::to).toList());
        CiliumNetworkPolicy policy = new CiliumNetworkPolicy(
                props.metadata(props.description().opening(in, out)),
                CiliumRuleBuilder.builder()
                        .endpointSelector(
                                PolicyPeers.selector(props.plan().workload().pods()))
                        .ingress(orNothing(ingress.value()))
                        .egress(orNothing(egress.value()))
                        .build());
        return Traced.of(policy).with("/spec/ingress", ingress).with("/spec/egress", egress);
    }

    private static Traced<CiliumIngressRule> from(Flow flow) {
        return Traced.of(new CiliumIngressRule(entities(flow.from()), ports(flow)), PolicyPeers.key(flow.from()));
    }

    private static Traced<CiliumEgressRule> to(Flow flow) {
        return Traced.of(new CiliumEgressRule(entities(flow.to()), ports(flow)), PolicyPeers.key(flow.to()));
    }

    private static List<CiliumPortRule> ports(Flow flow) {
        return List.of(new CiliumPortRule(flow.ports().stream()
                .map(port -> new CiliumPort(
                        String.valueOf(port.number()), port.protocol().name()))
                .toList()));
    }

    private static List<String> entities(End end) {
        Stream<PeerPlace> places = end instanceof Peer peer ? peer.places().stream() : Stream.of();
        return places.filter(PeerPlace.Entity.class::isInstance)
                .map(PeerPlace::toString)
                .toList();
    }

    private static <T> @Nullable List<T> orNothing(List<T> rules) {
        return rules.isEmpty() ? null : rules;
    }
}
