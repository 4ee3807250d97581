package com.carbon254.spark.api.connect;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Where a Spark Connect server is found. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SparkConnectServerStatus(
        @JsonProperty("podName") @Nullable String podName,
        @JsonProperty("podIp") @Nullable String podIp,
        @JsonProperty("serviceName") @Nullable String serviceName) {}
