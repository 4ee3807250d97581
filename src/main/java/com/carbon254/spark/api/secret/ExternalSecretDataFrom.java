package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** All properties of a value in the store, each of which becomes a key. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExternalSecretDataFrom(
        @JsonProperty("extract") @Nullable ExternalSecretRemoteRef extract) {}
