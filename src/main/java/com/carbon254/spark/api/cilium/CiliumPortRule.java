package com.carbon254.spark.api.cilium;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ports that a rule opens. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CiliumPortRule(
        @JsonProperty("ports") @Nullable List<CiliumPort> ports) {

    public CiliumPortRule {
        ports = Copies.list(ports);
    }
}
