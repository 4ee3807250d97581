package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Min;
import org.jspecify.annotations.Nullable;

/** When the operator starts an application again; intervals are seconds. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestartPolicy(
        @JsonProperty("type") @Nullable RestartPolicyType type,

        @JsonProperty("onSubmissionFailureRetries") @Min(0) @Nullable
        Integer onSubmissionFailureRetries,

        @JsonProperty("onFailureRetries") @Min(0) @Nullable Integer onFailureRetries,

        @JsonProperty("onSubmissionFailureRetryInterval") @Min(1) @Nullable
        Long onSubmissionFailureRetryInterval,

        @JsonProperty("onFailureRetryInterval") @Min(1) @Nullable
        Long onFailureRetryInterval) {}
