package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which metrics are exposed, and how. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MonitoringSpec(
        @JsonProperty("exposeDriverMetrics") @Required Boolean exposeDriverMetrics,
        @JsonProperty("exposeExecutorMetrics") @Required Boolean exposeExecutorMetrics,
        @JsonProperty("metricsProperties") @Nullable String metricsProperties,
        @JsonProperty("metricsPropertiesFile") @Nullable String metricsPropertiesFile,
        @JsonProperty("prometheus") @Nullable Prometheus prometheus) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public MonitoringSpec {
        Objects.requireNonNull(exposeDriverMetrics, "exposeDriverMetrics is null");
        Objects.requireNonNull(exposeExecutorMetrics, "exposeExecutorMetrics is null");
    }
}
