package com.carbon254.spark.api.spark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The Python that an application is written for. */
public enum PythonVersion {
    @JsonProperty("2")
    PYTHON_2,
    @JsonProperty("3")
    PYTHON_3
}
