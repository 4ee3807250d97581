package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value in the store, and how it is read. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExternalSecretRemoteRef(
        @JsonProperty("key") @Required String key,
        @JsonProperty("property") @Nullable String property,
        @JsonProperty("conversionStrategy") @Nullable String conversionStrategy,
        @JsonProperty("decodingStrategy") @Nullable String decodingStrategy,
        @JsonProperty("metadataPolicy") @Nullable String metadataPolicy,
        @JsonProperty("nullBytePolicy") @Nullable String nullBytePolicy) {

    /** Refuses the absence of what the API requires. */
    public ExternalSecretRemoteRef {
        Objects.requireNonNull(key, "key is null");
    }
}
