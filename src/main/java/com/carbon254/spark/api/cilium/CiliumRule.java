package com.carbon254.spark.api.cilium;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.LabelSelector;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which pods a policy of Cilium is about, and what is open to them and from them. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CiliumRule(
        @JsonProperty("endpointSelector") @Required LabelSelector endpointSelector,
        @JsonProperty("ingress") @Nullable List<CiliumIngressRule> ingress,
        @JsonProperty("egress") @Nullable List<CiliumEgressRule> egress) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public CiliumRule {
        Objects.requireNonNull(endpointSelector, "endpointSelector is null");
        ingress = Copies.list(ingress);
        egress = Copies.list(egress);
    }
}
