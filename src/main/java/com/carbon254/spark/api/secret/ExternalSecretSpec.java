package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a Secret come from (External Secrets Operator 2.9, apis/externalsecrets/v1/externalsecret_types.go).
 * Fields without a use here are left out.
 */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExternalSecretSpec(
        @JsonProperty("refreshInterval") @Nullable String refreshInterval,
        @JsonProperty("secretStoreRef") @Nullable SecretStoreRef secretStoreRef,
        @JsonProperty("target") @Nullable ExternalSecretTarget target,
        @JsonProperty("data") @Nullable List<ExternalSecretData> data,
        @JsonProperty("dataFrom") @Nullable List<ExternalSecretDataFrom> dataFrom) {

    /** Copies collections. */
    public ExternalSecretSpec {
        data = Copies.list(data);
        dataFrom = Copies.list(dataFrom);
    }
}
