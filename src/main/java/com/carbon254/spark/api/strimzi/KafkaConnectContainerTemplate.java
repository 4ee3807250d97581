package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecurityContext;
import org.jspecify.annotations.Nullable;

/** What Strimzi adds to the container of Kafka Connect. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KafkaConnectContainerTemplate(
        @JsonProperty("securityContext") @Nullable SecurityContext securityContext) {}
