package com.carbon254.spark.api.cilium;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** To whom connections may be opened, and at which ports. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CiliumEgressRule(
        @JsonProperty("toEntities") @Nullable List<String> toEntities,
        @JsonProperty("toPorts") @Nullable List<CiliumPortRule> toPorts) {

    public CiliumEgressRule {
        toEntities = Copies.list(toEntities);
        toPorts = Copies.list(toPorts);
    }
}
