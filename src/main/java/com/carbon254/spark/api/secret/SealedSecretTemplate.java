package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the Secret is beside its values; its data may name decrypted values in Go templates. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SealedSecretTemplate(
        @JsonProperty("metadata") @Nullable ObjectMeta metadata,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("immutable") @Nullable Boolean immutable,
        @JsonProperty("data") @Nullable Map<String, String> data) {

    /** Copies collections. */
    public SealedSecretTemplate {
        data = Copies.map(data);
    }
}
