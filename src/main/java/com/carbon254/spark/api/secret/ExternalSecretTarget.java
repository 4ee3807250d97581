package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The Secret that the operator makes, and what it does with it when its source is gone. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExternalSecretTarget(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("creationPolicy") @Nullable String creationPolicy,
        @JsonProperty("deletionPolicy") @Nullable String deletionPolicy,
        @JsonProperty("template") @Nullable ExternalSecretTemplate template) {}
