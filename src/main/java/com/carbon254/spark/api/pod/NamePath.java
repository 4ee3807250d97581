package com.carbon254.spark.api.pod;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;

/** A ConfigMap and where it is mounted. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NamePath(
        @JsonProperty("name") @Required String name,
        @JsonProperty("path") @Required String path) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public NamePath {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(path, "path is null");
    }
}
