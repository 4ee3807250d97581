package com.carbon254.spark.plan.connection;

import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.Kerberos;
import com.carbon254.spark.config.Mlflow;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.connect.Connector;
import com.carbon254.spark.config.kafka.KafkaCluster;
import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.workflow.DolphinScheduler;
import com.carbon254.spark.value.address.KafkaServer;
import com.carbon254.spark.value.data.KafkaClusterName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The services outside that an environment describes by a key of their own: where each of them is stands here and nowhere else.
 * Those that it describes by name are {@link NamedServices}.
 */
public final class Endpoints {

    private static final int HTTPS = 443;
    private static final int KERBEROS = 88;

    private Endpoints() {}

    /** The object store, if there is one. */
    public static Optional<Endpoint> objectStore(@Nullable ObjectStore stated) {
        return Optional.ofNullable(stated)
                .flatMap(store -> store.endpoint() == null
                        ? CloudEndpoints.store(store)
                        : Optional.of(Endpoint.of("the object store", "objectStore", store.endpoint(), store.where())));
    }

    /** The brokers of Kafka, if there are any. */
    public static Optional<Endpoint> kafka(@Nullable Kafka stated) {
        return Optional.ofNullable(stated)
                .map(kafka -> Endpoint.of("Kafka", "kafka", brokers(kafka.bootstrapServers()), kafka.where()));
    }

    /** The brokers of a further cluster. */
    static Endpoint kafka(KafkaClusterName name, KafkaCluster cluster) {
        return Endpoint.of(
                "the Kafka " + name, "kafka.clusters." + name, brokers(cluster.bootstrapServers()), cluster.where());
    }

    /**
     * Those who give tokens to clients of Kafka.
     *
     * @param key the key path that says so
     */
    static Endpoint tokens(KafkaSasl.Oauth oauth, String key) {
        return Endpoint.of("the authorization server of Kafka", key, oauth.tokenEndpoint(), oauth.where());
    }

    private static List<Server> brokers(List<KafkaServer> servers) {
        return servers.stream().map(server -> Server.of(server.toString())).toList();
    }

    /** The tracking server, if there is one. */
    public static Optional<Endpoint> mlflow(@Nullable Mlflow stated) {
        return Optional.ofNullable(stated)
                .map(mlflow -> Endpoint.of("MLflow", "mlflow", mlflow.trackingUri(), mlflow.where()));
    }

    /** DolphinScheduler, if there is one. */
    public static Optional<Endpoint> workflows(@Nullable DolphinScheduler stated) {
        return Optional.ofNullable(stated)
                .map(scheduler ->
                        Endpoint.of("DolphinScheduler", "dolphinScheduler", scheduler.url(), scheduler.where()));
    }

    /** The Pushgateway. */
    public static Endpoint pushgateway(Monitoring.Pushgateway gateway) {
        return Endpoint.of("the Pushgateway", "monitoring.pushgateway", gateway.url(), gateway.where());
    }

    /** The database of a connector. */
    public static Endpoint database(DnsLabel name, Connector connector) {
        return Endpoint.of(
                "the database of the connector " + name,
                "kafka.connect.connectors." + name,
                List.of(Server.of(connector.server().toString())),
                connector.where());
    }

    /** Those who give Kerberos tickets; krb5.conf, which is not made here, has their names. */
    public static Endpoint tickets(Kerberos kerberos) {
        return new Endpoint(
                "the Kerberos servers",
                "kerberos",
                List.of(new Server(kerberos.principal().realm(), KERBEROS)),
                Protocol.both(),
                "kerberos.where",
                Optional.ofNullable(kerberos.where()));
    }

    /** The repositories that Spark looks into for packages (3.5, MavenUtils): any address, for many servers share them. */
    public static Endpoint packages() {
        return Endpoint.of(
                "the public repositories of packages",
                "jobDefaults",
                List.of(new Server("repo1.maven.org", HTTPS), new Server("repos.spark-packages.org", HTTPS)),
                new Whereabouts(null, List.of(), true, null));
    }
}
