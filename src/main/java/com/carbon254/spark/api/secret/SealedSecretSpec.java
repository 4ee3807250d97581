package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The encrypted values, and what the Secret is beside them (Sealed Secrets, pkg/apis/sealedsecrets/v1alpha1/types.go). */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SealedSecretSpec(
        @JsonProperty("encryptedData") @Required Map<String, String> encryptedData,
        @JsonProperty("template") @Nullable SealedSecretTemplate template) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public SealedSecretSpec {
        encryptedData = Objects.requireNonNull(Copies.map(encryptedData), "encryptedData is null");
    }
}
