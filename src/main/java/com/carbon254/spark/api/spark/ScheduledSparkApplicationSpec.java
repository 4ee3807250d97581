package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An application and when it runs. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduledSparkApplicationSpec(
        @JsonProperty("schedule") @Required String schedule,
        @JsonProperty("template") @Required SparkApplicationSpec template,
        @JsonProperty("timeZone") @Nullable String timeZone,
        @JsonProperty("suspend") @Nullable Boolean suspend,
        @JsonProperty("concurrencyPolicy") @Nullable String concurrencyPolicy,
        @JsonProperty("successfulRunHistoryLimit") @Nullable Integer successfulRunHistoryLimit,
        @JsonProperty("failedRunHistoryLimit") @Nullable Integer failedRunHistoryLimit) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public ScheduledSparkApplicationSpec {
        Objects.requireNonNull(schedule, "schedule is null");
        Objects.requireNonNull(template, "template is null");
    }
}
