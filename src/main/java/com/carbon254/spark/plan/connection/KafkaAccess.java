package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.pod.KafkaPlace;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.Kerberos;
import com.carbon254.spark.config.kafka.KafkaCluster;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.plan.pod.VolumeSource;
import com.carbon254.spark.value.address.KafkaServer;
import com.carbon254.spark.value.data.KafkaClusterName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of Kafka, as jobs reach it.
 *
 * @param place where they find what they are told of it
 * @param servers what they connect to first
 * @param endpoint where its brokers run
 * @param login how they log in and whom they trust; empty where brokers let everybody in
 */
public record KafkaAccess(KafkaPlace place, List<KafkaServer> servers, Endpoint endpoint, Optional<KafkaLogin> login) {

    public KafkaAccess {
        servers = List.copyOf(servers);
    }

    /** The cluster of the platform, if there is one. */
    public static Optional<KafkaAccess> of(@Nullable Kafka stated, @Nullable Kerberos kerberos) {
        return Optional.ofNullable(stated)
                .map(kafka -> new KafkaAccess(
                        KafkaPlace.OF_PLATFORM,
                        kafka.bootstrapServers(),
                        Endpoints.kafka(kafka).orElseThrow(),
                        KafkaLogin.of(kafka, kerberos)));
    }

    /** A further one that an environment describes: a rule refuses jobs that name another. */
    public static KafkaAccess of(KafkaClusterName name, @Nullable Kafka kafka, @Nullable Kerberos kerberos) {
        KafkaCluster stated = Optional.ofNullable(kafka)
                .map(Kafka::clusters)
                .map(clusters -> clusters.get(name))
                .orElseThrow();
        return new KafkaAccess(
                KafkaPlace.of(name),
                stated.bootstrapServers(),
                Endpoints.kafka(name, stated),
                KafkaLogin.of(name, stated, kerberos));
    }

    /** The path of the properties of its client, as a variable of drivers; none where brokers let everybody in. */
    public List<Variable> properties() {
        return login.stream()
                .<Variable>map(some -> new Variable.Plain(
                        place.properties(), place.client().path() + "/" + KafkaLogin.PROPERTIES_FILE))
                .toList();
    }

    /** The addresses as a variable: Spark has no property for them. */
    public Variable address() {
        return new Variable.Plain(
                place.servers(), servers.stream().map(Objects::toString).collect(Collectors.joining(",")));
    }

    /** What the driver mounts. */
    public List<Mount> driverMounts() {
        return login.stream()
                .flatMap(some -> Stream.concat(Stream.of(client()), some.mounts().stream()))
                .toList();
    }

    /** What each executor mounts, for readers and writers run there. */
    public List<Mount> executorMounts() {
        return login.stream().flatMap(some -> some.mounts().stream()).toList();
    }

    /** Options of every JVM with a client. */
    public List<String> javaOptions() {
        return login.stream().flatMap(some -> some.javaOptions().stream()).toList();
    }

    /** What clients speak with. */
    public List<Connection> connections(@Nullable Kerberos kerberos) {
        Stream<Connection> logins = login.stream().flatMap(some -> some.connections(kerberos).stream());
        return Stream.concat(Stream.of(new Connection(endpoint, "topics")), logins)
                .toList();
    }

    private Mount client() {
        return new Mount(
                place.client().volume(), place.client().path(), true, new VolumeSource.OfPlatform(place.configMap()));
    }
}
