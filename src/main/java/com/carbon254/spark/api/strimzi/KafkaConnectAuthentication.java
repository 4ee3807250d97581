package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How Kafka Connect logs in at the brokers (Strimzi 1.2, KafkaClientAuthentication): {@code tls}, {@code scram-sha-256},
 * {@code scram-sha-512}, {@code plain}, or {@code custom}, whose configuration may hold {@code sasl.} and {@code
 * ssl.keystore.} alone.
 */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KafkaConnectAuthentication(
        @JsonProperty("type") @Required String type,
        @JsonProperty("certificateAndKey") @Nullable CertificateAndKey certificateAndKey,
        @JsonProperty("username") @Nullable String username,
        @JsonProperty("passwordSecret") @Nullable PasswordSecret passwordSecret,
        @JsonProperty("sasl") @Nullable Boolean sasl,
        @JsonProperty("config") @Nullable Map<String, String> config) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public KafkaConnectAuthentication {
        Objects.requireNonNull(type, "type is null");
        config = Copies.map(config);
    }
}
