package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What the Secret is beside its values. Without one it takes the labels and annotations of the ExternalSecret. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExternalSecretTemplate(
        @JsonProperty("engineVersion") @Nullable String engineVersion,
        @JsonProperty("mergePolicy") @Nullable String mergePolicy,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("metadata") @Nullable ExternalSecretTemplateMetadata metadata) {}
