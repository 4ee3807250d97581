package com.carbon254.spark.plan.service;

import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.kafka.KafkaTls;
import com.carbon254.spark.plan.connection.KafkaLogin;
import com.carbon254.spark.plan.connection.KafkaReferences;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the pods of Kafka Connect log in at the brokers. Strimzi has words for a certificate or a password (1.2,
 * KafkaClientAuthentication); everything else it takes as properties.
 *
 * @param login what the user says
 * @param references what stands for the values of Secrets
 */
public record ConnectLogin(KafkaLogin login, KafkaReferences.ByApiServer references) {

    /** How clients prove who they are. */
    public sealed interface Proof {}

    /** By a certificate, of which two keys of a Secret are told. */
    public record ByCertificate(ObjectName secret, DataKey certificate, DataKey privateKey) implements Proof {}

    /**
     * By a password.
     *
     * @param type Strimzi's word for the mechanism
     */
    public record ByPassword(String type, String username, SecretKey password) implements Proof {}

    /**
     * By properties.
     *
     * @param sasl whether they log in by SASL
     */
    public record ByProperties(boolean sasl, SortedMap<String, String> properties) implements Proof {

        public ByProperties {
            properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        }
    }

    /** Whether what is sent is encrypted. */
    public boolean encrypts() {
        return security().protocol().encrypts();
    }

    /** Whom they trust; empty for the public authorities. */
    public Optional<SecretKey> authority() {
        return tls().map(KafkaTls::authority)
                .map(authority -> new SecretKey(
                        Objects.requireNonNull(authority.secret(), "a rule refuses a ConfigMap"), authority.key()));
    }

    /** How they prove who they are; empty where brokers let everybody in. */
    public Optional<Proof> proof() {
        Optional<KafkaTls.ClientCertificate> shown = tls().map(KafkaTls::clientCertificate);
        return sasl().<Proof>map(sasl -> proof(sasl, shown))
                .or(() -> shown.map(
                        some -> new ByCertificate(some.secret(), some.certificateKey(), some.privateKeyKey())));
    }

    private Proof proof(KafkaSasl sasl, Optional<KafkaTls.ClientCertificate> shown) {
        if (sasl.mechanism().hasPassword() && sasl.username() != null && shown.isEmpty()) {
            KafkaSasl.Credentials keys = Objects.requireNonNull(sasl.credentials(), "a rule asks for them");
            return new ByPassword(
                    sasl.mechanism().toString().toLowerCase(Locale.ROOT),
                    sasl.username().toString(),
                    new SecretKey(keys.secret(), keys.passwordKey()));
        }
        SortedMap<String, String> properties = new TreeMap<>(login.login(references));
        login.properties(references).forEach((key, value) -> {
            if (key.startsWith("ssl.keystore.")) {
                properties.put(key, value);
            }
        });
        return new ByProperties(true, properties);
    }

    /** What the JVM is told. */
    public SortedMap<String, String> systemProperties() {
        SortedMap<String, String> properties = new TreeMap<>();
        login.tokenEndpoint().ifPresent(url -> properties.put(KafkaLogin.TOKEN_URLS, url));
        return properties;
    }

    /** The properties of a client within a connector. */
    public SortedMap<String, String> ofConnectors() {
        return login.properties(references);
    }

    /** Whether the pods read Secrets by references of their own, rather than by Strimzi's. */
    public boolean refers() {
        return proof().filter(ByProperties.class::isInstance).isPresent();
    }

    /** All Secrets that lie behind it. */
    public Stream<ObjectName> secrets() {
        Stream<ObjectName> ofSasl = sasl().stream()
                .flatMap(sasl -> Stream.concat(
                        Stream.ofNullable(sasl.credentials()).map(KafkaSasl.Credentials::secret),
                        Stream.ofNullable(sasl.oauth())
                                .map(oauth -> oauth.clientSecret().secret())));
        Stream<ObjectName> ofTls = tls().stream()
                .flatMap(tls -> Stream.concat(
                        Stream.ofNullable(tls.authority()).flatMap(some -> Stream.ofNullable(some.secret())),
                        Stream.ofNullable(tls.clientCertificate()).map(KafkaTls.ClientCertificate::secret)));
        return Stream.concat(ofSasl, ofTls).distinct();
    }

    private KafkaSecurity security() {
        return login.security();
    }

    private Optional<KafkaSasl> sasl() {
        return Optional.ofNullable(security().sasl());
    }

    private Optional<KafkaTls> tls() {
        return Optional.ofNullable(security().tls());
    }
}
