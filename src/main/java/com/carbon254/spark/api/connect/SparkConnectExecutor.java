package com.carbon254.spark.api.connect;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Min;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import org.jspecify.annotations.Nullable;

/** The executors of a Spark Connect server. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SparkConnectExecutor(
        @JsonProperty("cores") @Min(1) @Nullable Integer cores,
        @JsonProperty("memory") @Nullable String memory,
        @JsonProperty("template") @Nullable PodTemplateSpec template,
        @JsonProperty("instances") @Min(0) @Nullable Integer instances) {}
