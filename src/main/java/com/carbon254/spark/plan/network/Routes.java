package com.carbon254.spark.plan.network;

import com.carbon254.spark.config.network.Network;
import com.carbon254.spark.config.network.Network.Plugin;
import com.carbon254.spark.config.network.PodChoice;
import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.plan.connection.Endpoint;
import com.carbon254.spark.plan.connection.Server;
import com.carbon254.spark.value.address.Cidr;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to a service outside, as policies of the cluster's plugin can say them. */
final class Routes {

    /** What a pod reaches at these addresses are the node's own services, such as a cloud's credentials. */
    private static final List<Cidr> OF_THE_NODE = List.of(new Cidr("169.254.0.0/16"));

    private static final List<Cidr> OF_THE_NODE_IPV6 = List.of(new Cidr("fd00:ec2::/32"), new Cidr("fe80::/10"));

    private final Network network;
    private final DnsLabel platform;

    Routes(Network network, DnsLabel platform) {
        this.network = network;
        this.platform = platform;
    }

    /**
     * A way to a service.
     *
     * @param peer who answers
     * @param ports where
     */
    record Route(Peer peer, List<FlowPort> ports) {}

    static PodGroup group(PodChoice pods, DnsLabel platform) {
        SortedMap<String, String> labels = new TreeMap<>();
        pods.labels().forEach((key, value) -> labels.put(key.toString(), value.toString()));
        return PodGroup.in(Optional.ofNullable(pods.namespace()).orElse(platform), labels);
    }

    List<Route> to(Endpoint endpoint) {
        Optional<Whereabouts> where = endpoint.where().filter(stated -> !stated.isEmpty());
        if (where.isEmpty()) {
            return List.of(new Route(unknown(endpoint), EndpointPorts.of(endpoint)));
        }
        List<Route> routes = new ArrayList<>();
        routes.add(
                new Route(Peer.at(endpoint.name(), endpoint.key(), places(where.get())), EndpointPorts.of(endpoint)));
        if (where.get().pods() != null && judgesTheService(endpoint)) {
            routes.add(new Route(service(endpoint), EndpointPorts.ofServers(endpoint)));
        }
        return routes;
    }

    private Stream<PeerPlace> pods(Whereabouts where) {
        return Stream.ofNullable(where.pods()).map(pods -> new PeerPlace.Pods(group(pods, platform)));
    }

    private List<PeerPlace> places(Whereabouts where) {
        Stream<PeerPlace> networks = where.cidrs().stream().map(PeerPlace.Addresses::of);
        Stream<PeerPlace> outside = where.isOutside()
                ? Stream.of(
                        new PeerPlace.Addresses(Cidr.ALL_IPV4, OF_THE_NODE),
                        new PeerPlace.Addresses(Cidr.ALL_IPV6, OF_THE_NODE_IPV6))
                : Stream.of();
        return Stream.of(pods(where), networks, outside)
                .flatMap(places -> places)
                .toList();
    }

    /** An address of four numbers says itself where it is; of a name only the port is known. */
    private static Peer unknown(Endpoint endpoint) {
        List<Optional<Cidr>> addresses =
                endpoint.servers().stream().map(Server::address).distinct().toList();
        if (!endpoint.servers().isEmpty() && addresses.stream().allMatch(Optional::isPresent)) {
            return Peer.at(
                    endpoint.name(),
                    endpoint.key(),
                    addresses.stream()
                            .flatMap(Optional::stream)
                            .map(PeerPlace.Addresses::of)
                            .toList());
        }
        return Peer.anywhere(
                endpoint.name(),
                endpoint.key(),
                new Unstated(
                        endpoint.whereKey(),
                        "nothing says where " + endpoint.name() + " (" + texts(endpoint.servers())
                                + ") is, so that who uses it may reach every address on "
                                + texts(EndpointPorts.of(endpoint)),
                        "the pods or the networks of those who answer are expected"));
    }

    /**
     * The AWS VPC CNI judges a packet while it has the address of the Service, and looks up that address itself only if
     * Service and pods have the same port (aws-network-policy-agent 166). Of another plugin it is known if it has a range.
     */
    private boolean judgesTheService(Endpoint endpoint) {
        boolean differs = !EndpointPorts.ofServers(endpoint).equals(EndpointPorts.of(endpoint));
        return switch (network.plugin()) {
            case AWS_VPC_CNI -> differs;
            case OTHER -> differs && network.serviceRange() != null;
            case CALICO, CILIUM -> false;
        };
    }

    private Peer service(Endpoint endpoint) {
        String name = "the Service of " + endpoint.name();
        List<Cidr> range = network.serviceRange();
        if (range != null && !range.isEmpty()) {
            return Peer.at(
                    name,
                    "network.serviceRange",
                    range.stream().map(PeerPlace.Addresses::of).toList());
        }
        return Peer.anywhere(
                name,
                endpoint.key(),
                new Unstated(
                        "network.serviceRange",
                        "not stated, so that the plugin " + Plugin.AWS_VPC_CNI + " opens "
                                + texts(EndpointPorts.ofServers(endpoint)) + " to every address for " + endpoint.name(),
                        "the networks of Services are expected, or pods with the port of their Service"));
    }

    private static String texts(List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
