package com.carbon254.spark.api.status;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the operator reports of a schedule. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduledSparkApplicationStatus(
        @JsonProperty("lastRun") @Nullable String lastRun,
        @JsonProperty("nextRun") @Nullable String nextRun,
        @JsonProperty("lastRunName") @Nullable String lastRunName,
        @JsonProperty("pastSuccessfulRunNames") @Nullable List<String> pastSuccessfulRunNames,
        @JsonProperty("pastFailedRunNames") @Nullable List<String> pastFailedRunNames,
        @JsonProperty("scheduleState") @Nullable String scheduleState,
        @JsonProperty("reason") @Nullable String reason) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public ScheduledSparkApplicationStatus {
        pastSuccessfulRunNames = Copies.list(pastSuccessfulRunNames);
        pastFailedRunNames = Copies.list(pastFailedRunNames);
    }
}
