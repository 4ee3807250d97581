package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A system property of a JVM (Strimzi, SystemProperty). */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JavaSystemProperty(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("value") @Nullable String value) {}
