package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** How the number of executors follows the work. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DynamicAllocationSpec(
        @JsonProperty("enabled") @Nullable Boolean enabled,
        @JsonProperty("initialExecutors") @Nullable Integer initialExecutors,
        @JsonProperty("minExecutors") @Nullable Integer minExecutors,
        @JsonProperty("maxExecutors") @Nullable Integer maxExecutors,
        @JsonProperty("shuffleTrackingEnabled") @Nullable Boolean shuffleTrackingEnabled,
        @JsonProperty("shuffleTrackingTimeout") @Nullable Long shuffleTrackingTimeout) {}
