package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;

/** The keys of a Secret with a certificate and its private key (Strimzi, CertAndKeySecretSource). */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateAndKey(
        @JsonProperty("secretName") @Required String secretName,
        @JsonProperty("certificate") @Required String certificate,
        @JsonProperty("key") @Required String key) {

    /** Refuses the absence of what the API requires. */
    public CertificateAndKey {
        Objects.requireNonNull(secretName, "secretName is null");
        Objects.requireNonNull(certificate, "certificate is null");
        Objects.requireNonNull(key, "key is null");
    }
}
