package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;

/** A key of the Secret and the value of the store that it has. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExternalSecretData(
        @JsonProperty("secretKey") @Required String secretKey,
        @JsonProperty("remoteRef") @Required ExternalSecretRemoteRef remoteRef) {

    /** Refuses the absence of what the API requires. */
    public ExternalSecretData {
        Objects.requireNonNull(secretKey, "secretKey is null");
        Objects.requireNonNull(remoteRef, "remoteRef is null");
    }
}
