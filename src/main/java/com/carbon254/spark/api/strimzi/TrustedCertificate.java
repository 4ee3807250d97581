package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A key of a Secret with certificates of an authority (Strimzi, CertSecretSource). */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrustedCertificate(
        @JsonProperty("secretName") @Required String secretName,
        @JsonProperty("certificate") @Nullable String certificate) {

    /** Refuses the absence of what the API requires. */
    public TrustedCertificate {
        Objects.requireNonNull(secretName, "secretName is null");
    }
}
