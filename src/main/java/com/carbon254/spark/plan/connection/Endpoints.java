package com.carbon254.spark.plan.connection;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Kerberos;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.connect.Connector;
import com.carbon254.spark.config.kafka.KafkaCluster;
import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.network.OutsideService;
import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.address.KafkaServer;
import com.carbon254.spark.value.data.KafkaClusterName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The services outside that an environment describes: where each of them is stands here and nowhere else. */
public final class Endpoints {

    private static final int HTTPS = 443;
    private static final int KERBEROS = 88;

    private Endpoints() {}

    /** The object store, if there is one. */
    public static Optional<Endpoint> objectStore(Environment environment) {
        return Optional.ofNullable(environment.objectStore())
                .flatMap(store -> store.endpoint() == null
                        ? CloudEndpoints.store(store)
                        : Optional.of(Endpoint.of("the object store", "objectStore", store.endpoint(), store.where())));
    }

    /** The brokers of Kafka, if there are any. */
    public static Optional<Endpoint> kafka(Environment environment) {
        return Optional.ofNullable(environment.kafka())
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
    public static Optional<Endpoint> mlflow(Environment environment) {
        return Optional.ofNullable(environment.mlflow())
                .map(mlflow -> Endpoint.of("MLflow", "mlflow", mlflow.trackingUri(), mlflow.where()));
    }

    /** DolphinScheduler, if there is one. */
    public static Optional<Endpoint> workflows(Environment environment) {
        return Optional.ofNullable(environment.dolphinScheduler())
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

    /** The name nodes that jobs have tickets for; a job reaches their data nodes as services. */
    public static Stream<Endpoint> fileSystems(Kerberos kerberos, Environment environment) {
        return kerberos.fileSystems().stream()
                .map(system -> at(
                        "the file system " + system,
                        new Server(system.host(), system.port()),
                        "kerberos.fileSystems",
                        environment));
    }

    /** The repositories that Spark looks into for packages (3.5, MavenUtils): any address, for many servers share them. */
    public static Endpoint packages() {
        return Endpoint.of(
                "the public repositories of packages",
                "jobDefaults",
                List.of(new Server("repo1.maven.org", HTTPS), new Server("repos.spark-packages.org", HTTPS)),
                new Whereabouts(null, List.of(), true, null));
    }

    /** A service that jobs reach by its name. */
    public static Endpoint service(DnsLabel name, Environment environment) {
        OutsideService service = Objects.requireNonNull(
                environment.services().get(name), "a rule refuses jobs that reach what is not described");
        return Endpoint.of(
                name.toString(),
                "services." + name,
                List.of(Server.of(service.address().toString())),
                service.where());
    }

    /** What is at an address: the service that has it, else something of which no more is known than the address. */
    public static Endpoint at(HttpUrl url, String key, Environment environment) {
        Server server = Server.of(url);
        return at(server.host(), server, key, environment);
    }

    /** A proxy on the way to other networks. */
    public static Endpoint proxy(HttpUrl url, Environment environment) {
        return at("the proxy", Server.of(url), "operator.proxy", environment);
    }

    private static Endpoint at(String name, Server server, String key, Environment environment) {
        return described(server, environment).orElseGet(() -> Endpoint.undescribed(name, key, server));
    }

    private static Optional<Endpoint> described(Server server, Environment environment) {
        return environment.services().keySet().stream()
                .map(name -> service(name, environment))
                .filter(endpoint -> endpoint.servers().contains(server))
                .findFirst();
    }
}
