package com.carbon254.spark.plan.service;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.claims.StatedImages;
import com.carbon254.spark.config.Authorities;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.connect.Workers;
import com.carbon254.spark.config.container.EveryPod;
import com.carbon254.spark.config.kafka.KafkaTls;
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

        private static Pods of(Workers workers, Environment environment) {
            return new Pods(
                    workers.replicas(),
                    ImageMirrors.of(environment.images()).pulled(StatedImages.of(workers.image())),
                    pullSecrets(workers.pullSecrets(), environment.pods()),
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

    /** The plan of an environment; empty where Kafka or Strimzi is not. */
    public static Optional<ConnectPlan> of(Environment environment) {
        return Optional.ofNullable(environment.kafka())
                .flatMap(kafka -> Optional.ofNullable(kafka.connect()).map(connect -> of(connect, kafka, environment)));
    }

    private static ConnectPlan of(Connect connect, Kafka kafka, Environment environment) {
        String servers =
                kafka.bootstrapServers().stream().map(KafkaServer::toString).collect(Collectors.joining(","));
        DnsLabel namespace = Namespaces.of(connect, environment);
        Optional<ConnectLogin> login = KafkaLogin.of(environment)
                .map(some -> trusting(some, environment))
                .map(some ->
                        new ConnectLogin(some, new KafkaReferences.ByApiServer(ConnectorPlan.PROVIDER, namespace)));
        List<ConnectorPlan> connectors = connect.connectors().entrySet().stream()
                .map(entry -> new ConnectorProperties(namespace, servers, login, entry.getValue()).plan(entry.getKey()))
                .toList();
        return new ConnectPlan(
                namespace,
                connect.cluster(),
                servers,
                login,
                Optional.ofNullable(connect.workers()).map(workers -> Pods.of(workers, environment)),
                connectors);
    }

    /** Nothing in the pods that Strimzi makes trusts the authorities of the company by itself, and it reads them from Secrets alone. */
    private static KafkaLogin trusting(KafkaLogin login, Environment environment) {
        Authorities company = environment.authorities();
        if (company == null || company.secret() == null) {
            return login;
        }
        KafkaTls.Authority authority = new KafkaTls.Authority(company.secret(), null, company.key());
        return login.trusting(authority);
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
