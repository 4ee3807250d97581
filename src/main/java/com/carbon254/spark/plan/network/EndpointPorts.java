package com.carbon254.spark.plan.network;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.plan.connection.Endpoint;
import com.carbon254.spark.plan.connection.Server;
import java.util.List;
import java.util.stream.Stream;

/** The ports of a service outside. */
final class EndpointPorts {

    private EndpointPorts() {}

    /** Where those listen who answer: behind a Service they may have ports of their own. */
    static List<FlowPort> of(Endpoint endpoint) {
        return endpoint.where()
                .map(Whereabouts::port)
                .map(port -> ports(endpoint, Stream.of(port)))
                .orElseGet(() -> ofServers(endpoint));
    }

    /** What clients ask. */
    static List<FlowPort> ofServers(Endpoint endpoint) {
        return ports(endpoint, endpoint.servers().stream().map(Server::port));
    }

    private static List<FlowPort> ports(Endpoint endpoint, Stream<Integer> numbers) {
        return numbers.flatMap(number -> endpoint.protocols().stream().map(protocol -> new FlowPort(protocol, number)))
                .distinct()
                .sorted()
                .toList();
    }
}
