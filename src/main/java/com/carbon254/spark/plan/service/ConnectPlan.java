package com.carbon254.spark.plan.service;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.claims.StatedImages;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.connect.Workers;
import com.carbon254.spark.config.container.EveryPod;
import com.carbon254.spark.plan.connection.KafkaLogin;
import com.carbon254.spark.plan.connection.KafkaReferences;
import com.carbon254.spark.plan.pod.ImageMirrors;
import com.carbon254.spark.plan.pod.PodIdentity;
import com.carbon254.spark.plan.pod.ServicePod;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.address.KafkaServer;
import com.carbon254.spark.value.image.ImageReference;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kafka Connect and its connectors.
 *
 * @param namespace where they live
 * @param cluster the name of the KafkaConnect object
 * @param bootstrapServers the brokers that it connects to first
 * @param login how its pods log in at the brokers; empty where they let everybody in
 * @param pods its pods; empty if your team makes the cluster
 * @param connectors sorted by name
 */
public record ConnectPlan(
        DnsLabel namespace,
        DnsLabel cluster,
        String bootstrapServers,
        Optional<ConnectLogin> login,
        Optional<Pods> pods,
        List<ConnectorPlan> connectors) {

    public ConnectPlan {
        connectors = List.copyOf(connectors);
    }

    /**
     * The pods of a cluster that is rendered here.
     *
     * @param replicas how many there are
     * @param image what they run
     * @param pullSecrets the Secrets that pull it, each with the key that names it
     * @param pod each of them
     */
    public record Pods(int replicas, ImageReference image, List<Stated<ObjectName>> pullSecrets, ServicePod pod) {

        private static final String PULL_SECRETS = "kafka.connect.workers.pullSecrets";

        public Pods {
            pullSecrets = List.copyOf(pullSecrets);
        }

        private static Pods of(Workers workers, ImageMirrors mirrors, EveryPod every) {
            return new Pods(
                    workers.replicas(),
                    mirrors.pulled(StatedImages.of(workers.image())),
                    pullSecrets(workers.pullSecrets(), every),
                    ServicePod.of(workers.resources(), workers.placement(), PodIdentity.NONE));
        }

        /** Those of every pod, then those of the workers that are not among them. */
        private static List<Stated<ObjectName>> pullSecrets(List<ObjectName> own, EveryPod every) {
            List<Stated<ObjectName>> secrets = new ArrayList<>();
            every.pullSecrets().forEach((name, used) -> {
                if (used && !own.contains(name)) {
                    secrets.add(new Stated<>(name, "pods.pullSecrets." + name));
                }
            });
            own.forEach(name -> secrets.add(new Stated<>(name, PULL_SECRETS)));
            return secrets;
        }
    }

    /**
     * Empty where Strimzi is not.
     *
     * @param platform the namespace of the platform
     * @param login how clients log in at the brokers; empty where these let everybody in
     * @param mirrors where images are pulled from
     * @param every what holds for every pod
     */
    public static Optional<ConnectPlan> of(
            Kafka kafka, DnsLabel platform, Optional<KafkaLogin> login, ImageMirrors mirrors, EveryPod every) {
        return Optional.ofNullable(kafka.connect()).map(connect -> {
            DnsLabel namespace = Namespaces.of(connect, platform);
            return of(
                    kafka,
                    connect,
                    namespace,
                    login.map(some ->
                            new ConnectLogin(some, new KafkaReferences.ByApiServer(ConnectorPlan.PROVIDER, namespace))),
                    Optional.ofNullable(connect.workers()).map(workers -> Pods.of(workers, mirrors, every)));
        });
    }

    private static ConnectPlan of(
            Kafka kafka, Connect connect, DnsLabel namespace, Optional<ConnectLogin> login, Optional<Pods> pods) {
        String servers =
                kafka.bootstrapServers().stream().map(KafkaServer::toString).collect(Collectors.joining(","));
        List<ConnectorPlan> connectors = connect.connectors().entrySet().stream()
                .map(entry -> new ConnectorProperties(namespace, servers, login, entry.getValue()).plan(entry.getKey()))
                .toList();
        return new ConnectPlan(namespace, connect.cluster(), servers, login, pods, connectors);
    }

    /** The account of its pods, which Strimzi makes. */
    public String account() {
        return cluster + "-connect";
    }

    /** The Secrets that its pods read by references: those of databases, and what clients of Kafka within connectors need. */
    public List<ObjectName> credentials() {
        boolean refers = connectors.stream().anyMatch(ConnectorPlan::opensKafka)
                || (pods.isPresent() && login.filter(ConnectLogin::refers).isPresent());
        Stream<ObjectName> ofKafka = refers ? login.stream().flatMap(ConnectLogin::secrets) : Stream.of();
        return Stream.concat(connectors.stream().map(ConnectorPlan::credentials), ofKafka)
                .distinct()
                .toList();
    }

    /** All Secrets that its pods need. */
    public Stream<ObjectName> secrets() {
        Stream<ObjectName> ofPods = pods.stream()
                .flatMap(some -> Stream.concat(
                        some.pullSecrets().stream().map(Stated::value),
                        login.stream().flatMap(ConnectLogin::secrets)));
        return Stream.concat(credentials().stream(), ofPods).distinct();
    }
}
