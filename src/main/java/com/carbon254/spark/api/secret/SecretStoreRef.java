package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The SecretStore or ClusterSecretStore that is asked. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SecretStoreRef(
        @JsonProperty("kind") @Nullable String kind,
        @JsonProperty("name") @Nullable String name) {}
