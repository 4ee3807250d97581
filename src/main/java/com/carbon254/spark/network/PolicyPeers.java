package com.carbon254.spark.network;

import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.network.End;
import com.carbon254.spark.plan.network.Flow;
import com.carbon254.spark.plan.network.FlowPort;
import com.carbon254.spark.plan.network.Peer;
import com.carbon254.spark.plan.network.PeerPlace;
import com.carbon254.spark.plan.network.PodGroup;
import com.carbon254.spark.plan.network.Workload;
import com.carbon254.spark.value.address.Cidr;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRuleBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRuleBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeerBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a NetworkPolicy.
 *
 * @param own the namespace of the policy
 */
record PolicyPeers(DnsLabel own) {

    /** The label with the name of a namespace, which the API server sets on each. */
    private static final String NAME = "kubernetes.io/metadata.name";

    /** Whether a NetworkPolicy can say the flow, or a part of it. */
    boolean isPlain(Flow flow) {
        return Stream.of(flow.from(), flow.to()).allMatch(PolicyPeers::isPlain);
    }

    private static boolean isPlain(End end) {
        return !(end instanceof Peer peer)
                || peer.places().isEmpty()
                || peer.places().stream().anyMatch(place -> !(place instanceof PeerPlace.Entity));
    }

    Traced<NetworkPolicyIngressRule> from(Flow flow) {
        return Traced.of(
                new NetworkPolicyIngressRuleBuilder()
                        .withFrom(peers(flow.from()))
                        .withPorts(ports(flow))
                        .build(),
                key(flow.from()));
    }

    Traced<NetworkPolicyEgressRule> to(Flow flow) {
        return Traced.of(
                new NetworkPolicyEgressRuleBuilder()
                        .withPorts(ports(flow))
                        .withTo(peers(flow.to()))
                        .build(),
                key(flow.to()));
    }

    static String key(End end) {
        return end instanceof Peer peer ? peer.key() : ((Workload) end).key();
    }

    private static List<NetworkPolicyPort> ports(Flow flow) {
        return flow.ports().stream().map(PolicyPeers::port).toList();
    }

    private static NetworkPolicyPort port(FlowPort port) {
        NetworkPolicyPort stated = new NetworkPolicyPort();
        stated.setPort(new IntOrString(port.number()));
        stated.setProtocol(port.protocol().name());
        return stated;
    }

    private List<NetworkPolicyPeer> peers(End end) {
        return end instanceof Peer peer
                ? peer.places().stream().flatMap(this::peer).toList()
                : List.of(pods(((Workload) end).pods()));
    }

    private Stream<NetworkPolicyPeer> peer(PeerPlace place) {
        if (place instanceof PeerPlace.Pods pods) {
            return Stream.of(pods(pods.group()));
        }
        return place instanceof PeerPlace.Addresses addresses ? Stream.of(block(addresses)) : Stream.of();
    }

    private static NetworkPolicyPeer block(PeerPlace.Addresses addresses) {
        return new NetworkPolicyPeerBuilder()
                .withNewIpBlock()
                .withCidr(addresses.network().toString())
                .withExcept(addresses.except().stream().map(Cidr::toString).toList())
                .endIpBlock()
                .build();
    }

    /** A selector of pods alone means those of the policy's own namespace. */
    private NetworkPolicyPeer pods(PodGroup group) {
        NetworkPolicyPeerBuilder peer = new NetworkPolicyPeerBuilder();
        boolean elsewhere = group.namespace().filter(own::equals).isEmpty();
        if (elsewhere) {
            peer.withNamespaceSelector(namespace(group));
        }
        boolean all = group.labels().isEmpty() && group.without().isEmpty();
        if (!all || !elsewhere) {
            peer.withPodSelector(selector(group));
        }
        return peer.build();
    }

    private static LabelSelector namespace(PodGroup group) {
        LabelSelectorBuilder selector = new LabelSelectorBuilder();
        group.namespace().ifPresent(name -> selector.addToMatchLabels(NAME, name.toString()));
        return selector.build();
    }

    static LabelSelector selector(PodGroup group) {
        List<LabelSelectorRequirement> without = group.without().entrySet().stream()
                .map(label -> new LabelSelectorRequirement(label.getKey(), "NotIn", List.of(label.getValue())))
                .toList();
        return new LabelSelectorBuilder()
                .withMatchLabels(group.labels())
                .withMatchExpressions(without)
                .build();
    }
}
