package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** TLS between Kafka Connect and the brokers; an empty list means the public authorities (Strimzi, ClientTls). */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KafkaConnectTls(
        @JsonProperty("trustedCertificates") @Nullable List<TrustedCertificate> trustedCertificates) {

    public KafkaConnectTls {
        trustedCertificates = Copies.list(trustedCertificates);
    }
}
