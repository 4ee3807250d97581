package com.carbon254.spark.check;

import com.carbon254.spark.plan.connection.Protocol;
import com.carbon254.spark.plan.network.Flow;
import com.carbon254.spark.plan.network.FlowPort;
import com.carbon254.spark.plan.network.NetworkPlan;
import com.carbon254.spark.plan.network.Peer;
import com.carbon254.spark.plan.network.PeerPlace;
import com.carbon254.spark.plan.network.PodGroup;
import com.carbon254.spark.plan.network.Workload;
import com.carbon254.spark.value.address.Cidr;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The flows of one server: clients in its namespace call it at port 80, and it calls a network outside at port 443. */
final class SmallNetwork {

    private static final DnsLabel NAMESPACE = new DnsLabel("shop");

    private SmallNetwork() {}

    static NetworkPlan plan() {
        Workload server = new Workload("the server", "server", pods("server"), "history", Workload.Maker.PLATFORM);
        Peer clients = peer("clients", new PeerPlace.Pods(pods("client")));
        Peer outside =
                peer("the bank", new PeerPlace.Addresses(new Cidr("10.7.0.0/16"), List.of(new Cidr("10.7.9.0/24"))));
        return new NetworkPlan(
                List.of(server),
                List.of(new Flow(clients, server, tcp(80), "orders"), new Flow(server, outside, tcp(443), "payments")));
    }

    private static Peer peer(String name, PeerPlace place) {
        return new Peer(name, "services", List.of(place), Optional.empty());
    }

    private static List<FlowPort> tcp(int port) {
        return List.of(new FlowPort(Protocol.TCP, port));
    }

    private static PodGroup pods(String app) {
        return new PodGroup(
                Optional.of(NAMESPACE), new TreeMap<>(Collections.singletonMap("app", app)), new TreeMap<>());
    }
}
