package com.carbon254.spark.api.spark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language of an application. */
public enum ApplicationType {
    @JsonProperty("Java")
    JAVA,
    @JsonProperty("Python")
    PYTHON,
    @JsonProperty("Scala")
    SCALA,
    @JsonProperty("R")
    R
}
