package com.carbon254.spark.api.status;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the operator reports of an application. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SparkApplicationStatus(
        @JsonProperty("sparkApplicationId") @Nullable String sparkApplicationId,
        @JsonProperty("submissionID") @Nullable String submissionID,
        @JsonProperty("lastSubmissionAttemptTime") @Nullable String lastSubmissionAttemptTime,
        @JsonProperty("terminationTime") @Nullable String terminationTime,
        @JsonProperty("driverInfo") @Required DriverInfo driverInfo,
        @JsonProperty("applicationState") @Nullable ApplicationState applicationState,
        @JsonProperty("executorState") @Nullable Map<String, String> executorState,
        @JsonProperty("executionAttempts") @Nullable Integer executionAttempts,
        @JsonProperty("submissionAttempts") @Nullable Integer submissionAttempts) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public SparkApplicationStatus {
        Objects.requireNonNull(driverInfo, "driverInfo is null");
        executorState = Copies.map(executorState);
    }
}
