package com.carbon254.spark.config.kafka;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.data.JaasText;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * How clients log in at the brokers.
 *
 * <pre>{@code
 * sasl:
 *   mechanism: SCRAM-SHA-512
 *   username: spark
 *   credentials: {secret: spark, passwordKey: password}
 * }</pre>
 */
public record KafkaSasl(
        @Key("The mechanism (Kafka's sasl.mechanism).") Mechanism mechanism,

        @Key(
                value = "For SCRAM and PLAIN: the name of the user, where it does not stand in the Secret.",
                example = "spark")
        @Nullable
        JaasText username,

        @Key("For SCRAM and PLAIN: the Secret with the password. It is made outside of this project.") @Nullable
        Credentials credentials,

        @Key("For OAUTHBEARER: where clients get a token, and for whom.") @Nullable
        Oauth oauth,

        @Key(
                value =
                        "For GSSAPI: the first part of the principal of the brokers; kafka if nothing is said. Clients log in by"
                                + " the principal and the keytab of the key kerberos.",
                example = "kafka")
        @Nullable
        JaasText serviceName) {

    /** A mechanism of SASL: its name is Kafka's. */
    public enum Mechanism {
        /** A password that is never sent, with SHA-256. */
        SCRAM_SHA_256("SCRAM-SHA-256"),
        /** A password that is never sent, with SHA-512. */
        SCRAM_SHA_512("SCRAM-SHA-512"),
        /** A password that is sent as it is. */
        PLAIN("PLAIN"),
        /** A token of an authorization server. */
        OAUTHBEARER("OAUTHBEARER"),
        /** A ticket of Kerberos. */
        GSSAPI("GSSAPI");

        private final String name;

        Mechanism(String name) {
            this.name = name;
        }

        /** Whether the client proves itself by a password. */
        public boolean hasPassword() {
            return this != OAUTHBEARER && this != GSSAPI;
        }

        /** Whether what it sends lets a listener on the way log in as well (RFC 4616, RFC 6750). */
        public boolean isReadable() {
            return this == PLAIN || this == OAUTHBEARER;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A Secret and the names of its keys. */
    public record Credentials(
            @Key(value = "The name of the Secret.", example = "spark")
            ObjectName secret,

            @Key("The key that holds the name of the user, where username is not set.") @Nullable
            DataKey usernameKey,

            @Key(value = "The key that holds the password.", example = "password")
            DataKey passwordKey) {}

    /** An authorization server and what clients are to it: they get tokens by the grant client_credentials. */
    public record Oauth(
            @Key(
                    value = "The address at which the authorization server gives tokens.",
                    example = "https://login.example/realms/data/protocol/openid-connect/token")
            HttpUrl tokenEndpoint,

            @Key(
                    "Where those run who answer at the address. If nothing is said, policies open the port to every address.")
            @Nullable
            Whereabouts where,

            @Key(value = "Who clients are to the authorization server.", example = "spark")
            JaasText clientId,

            @Key("The Secret with the client's secret. It is made outside of this project.")
            ClientSecret clientSecret,

            @Key(value = "What the token is for; several are separated by blanks.", example = "kafka") @Nullable
            JaasText scope) {}

    /** A Secret and the key that holds the secret of a client. */
    public record ClientSecret(
            @Key(value = "The name of the Secret.", example = "kafka-oauth")
            ObjectName secret,

            @Key(value = "The key that holds the client's secret.", example = "client-secret")
            DataKey key) {}
}
