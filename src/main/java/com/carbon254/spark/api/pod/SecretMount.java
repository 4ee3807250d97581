package com.carbon254.spark.api.pod;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;

/** A Secret, where it is mounted and what it holds. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SecretMount(
        @JsonProperty("name") @Required String name,
        @JsonProperty("path") @Required String path,
        @JsonProperty("secretType") @Required String secretType) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public SecretMount {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(secretType, "secretType is null");
    }
}
