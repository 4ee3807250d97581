package com.carbon254.spark.api.spark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language of an application. */
public enum ApplicationType {
    @JsonProperty("Java")
    JAVA("Java"),
    @JsonProperty("Python")
    PYTHON("Python"),
    @JsonProperty("Scala")
    SCALA("Scala"),
    @JsonProperty("R")
    R("R");

    private final String name;

    ApplicationType(String name) {
        this.name = name;
    }

    /** The name that the operator gives it. */
    @Override
    public String toString() {
        return name;
    }
}
