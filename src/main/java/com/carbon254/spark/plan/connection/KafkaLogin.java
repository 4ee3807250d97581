package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.JobSlots;
import com.carbon254.spark.claims.Slot;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.kafka.KafkaSasl.Mechanism;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.kafka.KafkaTls;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.VolumeSource;
import com.carbon254.spark.value.kubernetes.DataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * How clients of Kafka log in, and whom they trust.
 *
 * @param security what the user says
 * @param keytab the keytab of the environment; empty without Kerberos
 */
public record KafkaLogin(KafkaSecurity security, Optional<Keytab> keytab) {

    /** The file with the properties, named as Kafka's own tools call it. */
    public static final String PROPERTIES_FILE = "client.properties";

    /** The key path that says it. */
    public static final String KEY = "kafka.security";

    /** That of an environment; empty where brokers let everybody in. */
    public static Optional<KafkaLogin> of(Environment environment) {
        return Optional.ofNullable(environment.kafka())
                .map(Kafka::security)
                .map(security -> new KafkaLogin(
                        security, Optional.ofNullable(environment.kerberos()).map(Keytab::of)));
    }

    /** The properties of a client, with references in place of what lies in Secrets. */
    public SortedMap<String, String> properties(KafkaReferences references) {
        return new KafkaProperties(security, keytab, references).all();
    }

    /** Those by which a client logs in alone. */
    public SortedMap<String, String> login(KafkaReferences references) {
        return new KafkaProperties(security, keytab, references).login(Objects.requireNonNull(security.sasl()));
    }

    /** What every pod with a client mounts. */
    public List<Mount> mounts() {
        List<Mount> mounts = new ArrayList<>();
        Stream.ofNullable(security.sasl()).forEach(sasl -> mounts.addAll(mounts(sasl)));
        Stream.ofNullable(security.tls()).forEach(tls -> mounts.addAll(mounts(tls)));
        return List.copyOf(mounts);
    }

    private List<Mount> mounts(KafkaSasl sasl) {
        List<Mount> mounts = new ArrayList<>();
        Stream.ofNullable(sasl.credentials())
                .forEach(keys -> mounts.add(mount(
                        JobSlots.KAFKA_CREDENTIALS,
                        new VolumeSource.OfSecret(
                                keys.secret(),
                                Stream.concat(Stream.ofNullable(keys.usernameKey()), Stream.of(keys.passwordKey()))
                                        .distinct()
                                        .toList()))));
        Stream.ofNullable(sasl.oauth())
                .map(KafkaSasl.Oauth::clientSecret)
                .forEach(key -> mounts.add(mount(
                        JobSlots.KAFKA_CREDENTIALS, new VolumeSource.OfSecret(key.secret(), List.of(key.key())))));
        if (sasl.mechanism() == Mechanism.GSSAPI) {
            mounts.addAll(keytab.orElseThrow().mounts());
        }
        return mounts;
    }

    private static List<Mount> mounts(KafkaTls tls) {
        List<Mount> mounts = new ArrayList<>();
        Stream.ofNullable(tls.authority())
                .forEach(authority -> mounts.add(mount(JobSlots.KAFKA_AUTHORITY, source(authority))));
        Stream.ofNullable(tls.clientCertificate())
                .forEach(shown -> mounts.add(mount(
                        JobSlots.KAFKA_CERTIFICATE,
                        new VolumeSource.OfSecret(
                                shown.secret(),
                                Stream.of(shown.certificateKey(), shown.privateKeyKey())
                                        .distinct()
                                        .toList()))));
        return mounts;
    }

    private static VolumeSource source(KafkaTls.Authority authority) {
        List<DataKey> keys = List.of(authority.key());
        return authority.secret() == null
                ? new VolumeSource.OfConfigMap(
                        Objects.requireNonNull(authority.configMap(), "a rule asks for one of both"), keys)
                : new VolumeSource.OfSecret(authority.secret(), keys);
    }

    private static Mount mount(Slot slot, VolumeSource source) {
        return new Mount(slot.volume(), slot.path(), true, source);
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
    public List<Connection> connections(Environment environment) {
        Stream<Connection> tokens =
                oauth().stream().map(oauth -> new Connection(Endpoints.tokens(oauth), "tokens for Kafka"));
        Stream<Connection> tickets = Stream.ofNullable(environment.kerberos())
                .filter(kerberos -> hasTickets())
                .map(kerberos -> new Connection(Endpoints.tickets(kerberos), Keytab.REASON));
        return Stream.concat(tokens, tickets).toList();
    }
}
