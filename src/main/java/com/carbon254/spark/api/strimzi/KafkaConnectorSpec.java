package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.carbon254.spark.api.spark.AutoRestart;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Min;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connector of Kafka Connect: what it is and how it is configured. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KafkaConnectorSpec(
        @JsonProperty("class") @Nullable String className,
        @JsonProperty("tasksMax") @Min(1) @Nullable Integer tasksMax,
        @JsonProperty("autoRestart") @Nullable AutoRestart autoRestart,
        @JsonProperty("config") @Nullable Map<String, String> config,
        @JsonProperty("state") @Nullable String state) {

    public KafkaConnectorSpec {
        config = Copies.map(config);
    }
}
