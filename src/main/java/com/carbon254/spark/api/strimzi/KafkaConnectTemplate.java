package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What Strimzi adds to the objects that it makes of a Kafka Connect cluster. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KafkaConnectTemplate(
        @JsonProperty("pod") @Nullable KafkaConnectPodTemplate pod,
        @JsonProperty("connectContainer") @Nullable KafkaConnectContainerTemplate connectContainer) {}
