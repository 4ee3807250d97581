package com.carbon254.spark.api.status;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Where the driver is found. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriverInfo(
        @JsonProperty("webUIServiceName") @Nullable String webUIServiceName,
        @JsonProperty("webUIPort") @Nullable Integer webUIPort,
        @JsonProperty("webUIAddress") @Nullable String webUIAddress,
        @JsonProperty("webUIIngressName") @Nullable String webUIIngressName,
        @JsonProperty("webUIIngressAddress") @Nullable String webUIIngressAddress,
        @JsonProperty("podName") @Nullable String podName) {}
