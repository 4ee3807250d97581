package com.carbon254.spark.plan.network;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.Program;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.CatalogEndpoints;
import com.carbon254.spark.plan.connection.CloudEndpoints;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import com.carbon254.spark.plan.connection.KafkaLogin;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.service.ConnectPlan;
import com.carbon254.spark.plan.service.HistoryPlan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who the services beside the jobs speak with.
 *
 * @param name the environment's name
 * @param environment what is said of them: all of it, for each service speaks with other parts
 */
record ServiceTraffic(DnsLabel name, Environment environment) {

    /**
     * The REST interface of Kafka Connect, by which Strimzi sets up connectors and workers hand on to their leader. Strimzi fixes
     * the port, and its own policy opens it to the same two (KafkaConnectCluster of its cluster operator: REST_API_PORT,
     * generateNetworkPolicy).
     */
    private static final int REST = 8083;

    private static final String STRIMZI = "strimzi.io/";

    void addTo(Traffic traffic, PlannedPods pods) {
        pods.history().ifPresent(plan -> history(traffic, plan));
        pods.bootstrap().ifPresent(plan -> bootstrap(traffic));
        pods.publisher().ifPresent(plan -> publisher(traffic));
        pods.connect().filter(plan -> plan.pods().isPresent()).ifPresent(plan -> connect(traffic, plan));
    }

    private void history(Traffic traffic, HistoryPlan plan) {
        Workload server = traffic.add(Workload.ofPlatform(
                "the history server", PlatformNames.HISTORY_SERVER, pods(Program.HISTORY_SERVER), "history"));
        traffic.connect(server, CloudEndpoints.storeAndIdentity(environment.objectStore(), "event logs"));
        Stream.ofNullable(environment.kerberos())
                .forEach(kerberos -> traffic.connect(server, new Connection(Endpoints.tickets(kerberos), "its login")));
        if (plan.ingress().isPresent()) {
            traffic.open(new Flow(
                    traffic.neighbours().ingressController(),
                    server,
                    FlowPort.tcp(HistoryPlan.PORT),
                    "pages of past runs"));
        }
        if (plan.jvm().agent().isPresent()) {
            traffic.open(
                    new Flow(traffic.neighbours().prometheus(), server, FlowPort.tcp(MetricsAgent.PORT), "metrics"));
        }
    }

    private void bootstrap(Traffic traffic) {
        Workload job = traffic.add(
                Workload.ofPlatform("the bootstrap", PlatformNames.BOOTSTRAP, pods(Program.BOOTSTRAP), "bootstrap"));
        traffic.connect(job, CloudEndpoints.storeAndIdentity(environment.objectStore(), "buckets and prefixes"));
        traffic.connect(job, CatalogEndpoints.all(environment.iceberg(), "namespaces of tables"));
    }

    private void publisher(Traffic traffic) {
        Workload job = traffic.add(Workload.ofPlatform(
                "the publisher of workflows", PlatformNames.PUBLISHER, pods(Program.PUBLISHER), "dolphinScheduler"));
        traffic.connect(
                job, Connection.to(Endpoints.workflows(environment.dolphinScheduler()), "workflows that it publishes"));
    }

    /** The labels are Strimzi's (1.2, Labels), which makes the pods. */
    private void connect(Traffic traffic, ConnectPlan plan) {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put(STRIMZI + "cluster", plan.cluster().toString());
        labels.put(STRIMZI + "kind", "KafkaConnect");
        Workload workers = traffic.add(Workload.ofOthers(
                "Kafka Connect",
                PlatformNames.KAFKA_CONNECT + "-" + plan.cluster(),
                PodGroup.in(plan.namespace(), labels),
                "kafka.connect"));
        traffic.askApiServer(workers, "credentials of databases, which it reads from Secrets");
        traffic.connect(workers, Connection.to(Endpoints.kafka(environment.kafka()), "topics that it writes"));
        KafkaLogin.of(environment.kafka(), environment.kerberos())
                .ifPresent(login -> traffic.connect(workers, login.connections(environment.kerberos())));
        databases(traffic, workers);
        traffic.open(
                new Flow(workers, workers, FlowPort.tcp(REST), "what the leader of the workers does for the others"));
        traffic.open(new Flow(strimzi(), workers, FlowPort.tcp(REST), "connectors that it sets up"));
    }

    private void databases(Traffic traffic, Workload workers) {
        environment.kafkaConnect().stream()
                .forEach(connect -> connect.connectors()
                        .forEach((name, connector) -> traffic.connect(
                                workers,
                                new Connection(Endpoints.database(name, connector), "changes that it reads"))));
    }

    /** Strimzi's operator may be in any namespace. */
    private static Peer strimzi() {
        return Peer.at(
                "Strimzi",
                "kafka.connect",
                List.of(new PeerPlace.Pods(PodGroup.of(Optional.empty(), STRIMZI + "kind", "cluster-operator"))));
    }

    private PodGroup pods(Program program) {
        return PodGroup.in(environment.namespace(), program.selector(name));
    }
}
