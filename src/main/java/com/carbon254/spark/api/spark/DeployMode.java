package com.carbon254.spark.api.spark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the driver runs. */
public enum DeployMode {
    @JsonProperty("cluster")
    CLUSTER,
    @JsonProperty("client")
    CLIENT
}
