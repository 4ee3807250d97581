package com.carbon254.spark.api.cilium;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may open connections, and at which ports. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CiliumIngressRule(
        @JsonProperty("fromEntities") @Nullable List<String> fromEntities,
        @JsonProperty("toPorts") @Nullable List<CiliumPortRule> toPorts) {

    public CiliumIngressRule {
        fromEntities = Copies.list(fromEntities);
        toPorts = Copies.list(toPorts);
    }
}
