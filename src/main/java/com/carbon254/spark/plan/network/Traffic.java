package com.carbon254.spark.plan.network;

import com.carbon254.spark.config.network.Network;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;

/** Gathers workloads and flows. Flows that differ in their reasons alone become one. */
final class Traffic {

    private final List<Workload> workloads = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Neighbours neighbours;
    private final Routes routes;

    /**
     * Nothing yet.
     *
     * @param platform the namespace of the platform
     */
    Traffic(Network network, DnsLabel platform) {
        this.neighbours = new Neighbours(network, platform);
        this.routes = new Routes(network, platform);
    }

    /** Those that every platform has beside it. */
    Neighbours neighbours() {
        return neighbours;
    }

    /** Pods of ours, which find names and do nothing else yet. */
    Workload add(Workload workload) {
        workloads.add(workload);
        routes.to(neighbours.dns()).forEach(route -> open(workload, route, "names of services"));
        if (neighbours.hasNodeDns()) {
            open(new Flow(workload, neighbours.nodeDns(), Neighbours.dnsPorts(), "names of services"));
        }
        return workload;
    }

    /** Pods of ours to which this opens nothing, not even DNS: another policy does, or none shall. */
    void addClosed(Workload workload) {
        workloads.add(workload);
    }

    void open(Flow flow) {
        for (int i = 0; i < flows.size(); i++) {
            if (flows.get(i).isLike(flow)) {
                flows.set(i, flows.get(i).and(flow.reason()));
                return;
            }
        }
        flows.add(flow);
    }

    /** What a workload connects to outside. */
    void connect(Workload workload, Connection connection) {
        routes.to(connection.to()).forEach(route -> open(workload, route, connection.reason()));
    }

    void connect(Workload workload, List<Connection> connections) {
        connections.forEach(connection -> connect(workload, connection));
    }

    /** The API server, which a workload asks. */
    void askApiServer(Workload workload, String reason) {
        open(new Flow(workload, neighbours.apiServer(), Neighbours.apiServerPorts(), reason));
    }

    private void open(Workload workload, Routes.Route route, String reason) {
        open(new Flow(workload, route.peer(), route.ports(), reason));
    }

    NetworkPlan plan() {
        return new NetworkPlan(workloads, flows);
    }
}
