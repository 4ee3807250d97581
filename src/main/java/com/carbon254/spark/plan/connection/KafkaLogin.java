package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.pod.KafkaPlace;
import com.carbon254.spark.config.Authorities;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.Kerberos;
import com.carbon254.spark.config.kafka.KafkaCluster;
import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.kafka.KafkaSasl.Mechanism;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.kafka.KafkaTls;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.value.data.KafkaClusterName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How clients of Kafka log in, and whom they trust.
 *
 * @param security what the user says
 * @param keytab the keytab of the environment; empty without Kerberos
 * @param place where jobs have what it needs
 * @param key the key path that says it
 */
public record KafkaLogin(KafkaSecurity security, Optional<Keytab> keytab, KafkaPlace place, String key) {

    /** The file with the properties, named as Kafka's own tools call it. */
    public static final String PROPERTIES_FILE = "client.properties";

    /** The key path that says it of the platform's cluster. */
    public static final String KEY = "kafka.security";

    /** That of the platform's cluster; empty where brokers let everybody in. */
    public static Optional<KafkaLogin> of(@Nullable Kafka kafka, @Nullable Kerberos kerberos) {
        return Optional.ofNullable(kafka)
                .map(Kafka::security)
                .map(security -> new KafkaLogin(security, keytab(kerberos), KafkaPlace.OF_PLATFORM, KEY));
    }

    /** That of a further cluster; empty where its brokers let everybody in. */
    static Optional<KafkaLogin> of(KafkaClusterName name, KafkaCluster stated, @Nullable Kerberos kerberos) {
        return Optional.ofNullable(stated.security())
                .map(security -> new KafkaLogin(
                        security, keytab(kerberos), KafkaPlace.of(name), "kafka.clusters." + name + ".security"));
    }

    /** Those of all clusters, that of the platform first. */
    public static List<KafkaLogin> all(@Nullable Kafka kafka, @Nullable Kerberos kerberos) {
        Stream<KafkaLogin> further = Optional.ofNullable(kafka).map(Kafka::clusters).stream()
                .flatMap(clusters -> clusters.entrySet().stream())
                .flatMap(cluster -> of(cluster.getKey(), cluster.getValue(), kerberos).stream());
        return Stream.concat(of(kafka, kerberos).stream(), further).toList();
    }

    /**
     * The same login at brokers that the company's authorities have signed, unless the login names one itself: of pods that
     * another operator makes. Nothing in them trusts these authorities by itself, and they are read from Secrets alone.
     */
    public KafkaLogin trusting(@Nullable Authorities company) {
        if (company == null || company.secret() == null) {
            return this;
        }
        KafkaTls.Authority authority = new KafkaTls.Authority(company.secret(), null, company.key());
        return new KafkaLogin(security.trusting(authority), keytab, place, key);
    }

    private static Optional<Keytab> keytab(@Nullable Kerberos kerberos) {
        return Optional.ofNullable(kerberos).map(Keytab::of);
    }

    /** The properties of a client, with references in place of what lies in Secrets. */
    public SortedMap<String, String> properties(KafkaReferences references) {
        return new KafkaProperties(security, keytab, place, references).all();
    }

    /** Those by which a client logs in alone. */
    public SortedMap<String, String> login(KafkaReferences references) {
        return new KafkaProperties(security, keytab, place, references).login(Objects.requireNonNull(security.sasl()));
    }

    /** What every pod with a client mounts. */
    public List<Mount> mounts() {
        return new KafkaMounts(security, keytab, place).all();
    }

    /** What the JVM of a client is told. */
    public List<String> javaOptions() {
        Stream<String> tokens = tokenEndpoint().stream().map(url -> "-D" + TOKEN_URLS + "=" + url);
        Stream<String> tickets = hasTickets() ? Stream.of(Keytab.JAVA_OPTION) : Stream.of();
        return Stream.concat(tokens, tickets).toList();
    }

    /** Which addresses clients may get tokens from: none unless it is said, since Kafka 3.9.1. */
    public static final String TOKEN_URLS = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    /** The address at which clients get tokens; empty where they log in otherwise. */
    public Optional<String> tokenEndpoint() {
        return oauth().map(oauth -> oauth.tokenEndpoint().toString());
    }

    private Optional<KafkaSasl.Oauth> oauth() {
        return Optional.ofNullable(security.sasl()).map(KafkaSasl::oauth);
    }

    private boolean hasTickets() {
        return security.sasl() != null && security.sasl().mechanism() == Mechanism.GSSAPI;
    }

    /** Those whom a client asks for a token or a ticket. */
    public List<Connection> connections(@Nullable Kerberos kerberos) {
        Stream<Connection> tokens = oauth().stream()
                .map(oauth -> new Connection(Endpoints.tokens(oauth, key + ".sasl.oauth"), "tokens for Kafka"));
        Stream<Connection> tickets = Stream.ofNullable(kerberos)
                .filter(any -> hasTickets())
                .map(some -> new Connection(Endpoints.tickets(some), Keytab.REASON));
        return Stream.concat(tokens, tickets).toList();
    }
}
