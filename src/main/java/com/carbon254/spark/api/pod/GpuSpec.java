package com.carbon254.spark.api.pod;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;

/** A GPU resource and how many of it. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GpuSpec(
        @JsonProperty("name") @Required String name,
        @JsonProperty("quantity") @Required Long quantity) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public GpuSpec {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(quantity, "quantity is null");
    }
}
