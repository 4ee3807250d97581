package com.carbon254.spark.api.connect;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.carbon254.spark.api.spark.DynamicAllocationSpec;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A Spark Connect server and its executors. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SparkConnectSpec(
        @JsonProperty("sparkVersion") @Required String sparkVersion,
        @JsonProperty("image") @Nullable String image,
        @JsonProperty("hadoopConf") @Nullable Map<String, String> hadoopConf,
        @JsonProperty("sparkConf") @Nullable Map<String, String> sparkConf,
        @JsonProperty("server") @Required SparkConnectServer server,
        @JsonProperty("executor") @Required SparkConnectExecutor executor,
        @JsonProperty("dynamicAllocation") @Nullable DynamicAllocationSpec dynamicAllocation) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public SparkConnectSpec {
        Objects.requireNonNull(sparkVersion, "sparkVersion is null");
        hadoopConf = Copies.map(hadoopConf);
        sparkConf = Copies.map(sparkConf);
        Objects.requireNonNull(server, "server is null");
        Objects.requireNonNull(executor, "executor is null");
    }
}
