package com.carbon254.spark.api.cilium;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A port, which Cilium takes as text. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CiliumPort(
        @JsonProperty("port") @Required String port,
        @JsonProperty("protocol") @Nullable String protocol) {

    /** Refuses the absence of what the API requires. */
    public CiliumPort {
        Objects.requireNonNull(port, "port is null");
    }
}
