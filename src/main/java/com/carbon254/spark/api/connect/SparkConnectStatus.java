package com.carbon254.spark.api.connect;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Condition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the operator reports of a Spark Connect server. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SparkConnectStatus(
        @JsonProperty("conditions") @Nullable List<Condition> conditions,
        @JsonProperty("state") @Nullable String state,
        @JsonProperty("server") @Nullable SparkConnectServerStatus server,
        @JsonProperty("executors") @Nullable Map<String, Integer> executors,
        @JsonProperty("startTime") @Nullable String startTime,
        @JsonProperty("lastUpdateTime") @Nullable String lastUpdateTime) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public SparkConnectStatus {
        conditions = Copies.list(conditions);
        executors = Copies.map(executors);
    }
}
