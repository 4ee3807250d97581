package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.pod.KafkaPlace;
import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.kafka.KafkaTls;
import com.carbon254.spark.value.data.JaasText;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The properties by which a client of Kafka logs in and trusts, as its versions 3.4 to 4.3 read them (SaslConfigs,
 * SslConfigs). No credential stands in them.
 *
 * @param security what the user says
 * @param keytab what GSSAPI logs in by; empty without Kerberos
 * @param place where pods of jobs have what lies in Secrets
 * @param references what stands for the values of Secrets
 */
record KafkaProperties(KafkaSecurity security, Optional<Keytab> keytab, KafkaPlace place, KafkaReferences references) {

    /** What gets tokens. The client has it under this name since 3.4. */
    private static final String TOKENS = "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler";

    private static final String SERVICE = "kafka";
    private static final String PEM = "PEM";

    /** Where the client looks for them itself. */
    SortedMap<String, String> all() {
        SortedMap<String, String> properties = new TreeMap<>();
        references.prepare(properties);
        properties.put("security.protocol", security.protocol().toString());
        Optional.ofNullable(security.sasl()).ifPresent(sasl -> properties.putAll(login(sasl)));
        Optional.ofNullable(security.tls()).ifPresent(tls -> tls(properties, tls));
        return Collections.unmodifiableSortedMap(properties);
    }

    private void tls(SortedMap<String, String> properties, KafkaTls tls) {
        if (tls.authority() != null) {
            references.trust(properties, place.authority(), tls.authority());
            properties.put("ssl.truststore.type", PEM);
        }
        if (tls.clientCertificate() != null) {
            properties.putAll(certificate(tls.clientCertificate()));
        }
    }

    /** How the client shows a certificate. */
    SortedMap<String, String> certificate(KafkaTls.ClientCertificate shown) {
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put(
                "ssl.keystore.certificate.chain",
                references.to(place.certificate(), shown.secret(), shown.certificateKey()));
        properties.put("ssl.keystore.key", references.to(place.certificate(), shown.secret(), shown.privateKeyKey()));
        properties.put("ssl.keystore.type", PEM);
        return properties;
    }

    /** How the client logs in. */
    SortedMap<String, String> login(KafkaSasl sasl) {
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put("sasl.mechanism", sasl.mechanism().toString());
        properties.put("sasl.jaas.config", jaas(sasl));
        switch (sasl.mechanism()) {
            case OAUTHBEARER -> {
                properties.put("sasl.login.callback.handler.class", TOKENS);
                properties.put(
                        "sasl.oauthbearer.token.endpoint.url",
                        oauth(sasl).tokenEndpoint().toString());
            }
            case GSSAPI -> properties.put("sasl.kerberos.service.name", service(sasl));
            case SCRAM_SHA_256, SCRAM_SHA_512, PLAIN -> {}
        }
        return properties;
    }

    private String jaas(KafkaSasl sasl) {
        return switch (sasl.mechanism()) {
            case SCRAM_SHA_256, SCRAM_SHA_512 ->
                "org.apache.kafka.common.security.scram.ScramLoginModule required " + password(sasl);
            case PLAIN -> "org.apache.kafka.common.security.plain.PlainLoginModule required " + password(sasl);
            case OAUTHBEARER ->
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required " + client(oauth(sasl));
            case GSSAPI -> "com.sun.security.auth.module.Krb5LoginModule required " + ticket();
        };
    }

    private String password(KafkaSasl sasl) {
        KafkaSasl.Credentials keys = Objects.requireNonNull(sasl.credentials(), "a rule asks for them");
        String username = keys.usernameKey() == null
                ? Objects.requireNonNull(sasl.username(), "a rule asks for it").toString()
                : references.to(place.credentials(), keys.secret(), keys.usernameKey());
        String password = references.to(place.credentials(), keys.secret(), keys.passwordKey());
        return option("username", username) + option(" password", password) + ";";
    }

    private String client(KafkaSasl.Oauth oauth) {
        String secret = references.to(
                place.credentials(),
                oauth.clientSecret().secret(),
                oauth.clientSecret().key());
        String scope = Optional.ofNullable(oauth.scope())
                .map(text -> option(" scope", text.toString()))
                .orElse("");
        return option("clientId", oauth.clientId().toString()) + option(" clientSecret", secret) + scope + ";";
    }

    private String ticket() {
        Keytab login = keytab.orElseThrow();
        return "useKeyTab=true storeKey=true" + option(" keyTab", login.file())
                + option(" principal", login.principal()) + ";";
    }

    private static String option(String name, String value) {
        return name + "=\"" + value + "\"";
    }

    private static KafkaSasl.Oauth oauth(KafkaSasl sasl) {
        return Objects.requireNonNull(sasl.oauth(), "a rule asks for it");
    }

    private static String service(KafkaSasl sasl) {
        return Optional.ofNullable(sasl.serviceName()).map(JaasText::toString).orElse(SERVICE);
    }
}
