package com.carbon254.spark.api.pod;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;

/** A key of a Secret. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NameKey(
        @JsonProperty("name") @Required String name,
        @JsonProperty("key") @Required String key) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public NameKey {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(key, "key is null");
    }
}
