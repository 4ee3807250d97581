package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Whether Strimzi starts a connector again that has failed. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AutoRestart(
        @JsonProperty("enabled") @Nullable Boolean enabled,
        @JsonProperty("maxRestarts") @Nullable Integer maxRestarts) {}
