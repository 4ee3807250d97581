package com.carbon254.spark.api.spark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When an application is started again. */
public enum RestartPolicyType {
    @JsonProperty("Never")
    NEVER,
    @JsonProperty("Always")
    ALWAYS,
    @JsonProperty("OnFailure")
    ON_FAILURE
}
