package com.carbon254.spark.plan.network;

import com.carbon254.spark.config.network.Network;
import com.carbon254.spark.config.network.Network.Plugin;
import com.carbon254.spark.config.network.PodChoice;
import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.plan.connection.Endpoint;
import com.carbon254.spark.plan.connection.Protocol;
import com.carbon254.spark.plan.connection.Server;
import com.carbon254.spark.value.address.Cidr;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those that every platform has beside it: the API server, DNS, Prometheus, the ingress controller. */
final class Neighbours {

    private static final int DNS = 53;
    private static final int HTTPS = 443;
    private static final int KUBERNETES = 6443;

    private final Network network;
    private final DnsLabel platform;

    Neighbours(Network network, DnsLabel platform) {
        this.network = network;
        this.platform = platform;
    }

    /** The port of the Service, and that of the endpoints: which of them a policy sees differs by plugin. */
    static List<FlowPort> apiServerPorts() {
        return FlowPort.tcp(HTTPS, KUBERNETES);
    }

    static List<FlowPort> dnsPorts() {
        return Protocol.both().stream()
                .map(protocol -> new FlowPort(protocol, DNS))
                .toList();
    }

    /** Who answers questions about objects. Cilium matches no address of a node, and the API server has one. */
    Peer apiServer() {
        String name = "the API server";
        if (network.plugin() == Plugin.CILIUM) {
            return Peer.at(name, "network.plugin", List.of(PeerPlace.Entity.KUBE_APISERVER));
        }
        return addresses(
                name,
                network.apiServer(),
                new Unstated(
                        "network.apiServer",
                        "not stated, so that who asks the API server may reach every address on TCP 443 and 6443",
                        "the networks of the API server are expected: the Service kubernetes and its endpoints"));
    }

    /** The API server as it calls webhooks, from addresses that no label selects. */
    Peer callers() {
        String name = "the API server as it calls webhooks";
        Unstated unstated = new Unstated(
                "network.controlPlane",
                "not stated, so that every address may call the webhook",
                "the networks are expected from which the API server calls webhooks");
        Peer peer = addresses(name, network.controlPlane(), unstated);
        if (network.plugin() != Plugin.CILIUM || peer.places().isEmpty()) {
            return peer;
        }
        List<PeerPlace> places =
                new ArrayList<>(List.of(PeerPlace.Entity.KUBE_APISERVER, PeerPlace.Entity.REMOTE_NODE));
        places.addAll(peer.places());
        return Peer.at(name, peer.key(), places);
    }

    /** The pods that answer for names. */
    Endpoint dns() {
        Network.Dns dns = network.dns();
        return new Endpoint(
                "DNS",
                "network.dns",
                List.of(new Server("kube-dns.kube-system", DNS)),
                Protocol.both(),
                "network.dns.pods",
                Optional.of(new Whereabouts(dns.pods(), List.of(), null, dns.port())));
    }

    /** Whether addresses on nodes answer for names, or may. */
    boolean hasNodeDns() {
        return !network.dns().isStated() || !network.dns().addresses().isEmpty();
    }

    /** The addresses on nodes that answer for names. */
    Peer nodeDns() {
        String name = "DNS on the nodes";
        if (network.plugin() == Plugin.CILIUM && network.dns().isStated()) {
            return Peer.at(name, "network.dns.addresses", List.of(PeerPlace.Entity.HOST));
        }
        return addresses(
                name,
                network.dns().addresses(),
                new Unstated(
                        "network.dns.addresses",
                        "not stated, so that all pods may reach every address on port 53",
                        "the addresses on nodes are expected that answer for names, or podsOnly: true if there are none"));
    }

    Peer prometheus() {
        return pods(
                "Prometheus",
                network.prometheus(),
                new Unstated(
                        "network.prometheus",
                        "not stated, so that every pod and address may ask for metrics",
                        "the pods of Prometheus are expected"));
    }

    Peer ingressController() {
        return pods(
                "the ingress controller",
                network.ingressController(),
                new Unstated(
                        "network.ingressController",
                        "not stated, so that every pod and address may ask for pages that have an Ingress",
                        "the pods of the ingress controller are expected"));
    }

    private Peer pods(String name, @Nullable PodChoice pods, Unstated unstated) {
        return pods == null
                ? Peer.anywhere(name, unstated.key(), unstated)
                : Peer.at(name, unstated.key(), List.of(new PeerPlace.Pods(Routes.group(pods, platform))));
    }

    private static Peer addresses(String name, @Nullable List<Cidr> networks, Unstated unstated) {
        return networks == null || networks.isEmpty()
                ? Peer.anywhere(name, unstated.key(), unstated)
                : Peer.at(
                        name,
                        unstated.key(),
                        networks.stream().map(PeerPlace.Addresses::of).toList());
    }
}
