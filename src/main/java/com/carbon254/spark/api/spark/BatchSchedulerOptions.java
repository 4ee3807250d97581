package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a batch scheduler is told. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchSchedulerOptions(
        @JsonProperty("queue") @Nullable String queue,
        @JsonProperty("priorityClassName") @Nullable String priorityClassName,
        @JsonProperty("resources") @Nullable Map<String, Quantity> resources) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public BatchSchedulerOptions {
        resources = Copies.map(resources);
    }
}
