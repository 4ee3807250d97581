package com.carbon254.spark.api.pod;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;

/** A port of a pod. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Port(
        @JsonProperty("name") @Required String name,
        @JsonProperty("protocol") @Required String protocol,
        @JsonProperty("containerPort") @Required Integer containerPort) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public Port {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(protocol, "protocol is null");
        Objects.requireNonNull(containerPort, "containerPort is null");
    }
}
