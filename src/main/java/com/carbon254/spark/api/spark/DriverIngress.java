package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.networking.v1.IngressTLS;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A further Service and Ingress of the driver. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriverIngress(
        @JsonProperty("servicePort") @Required Integer servicePort,
        @JsonProperty("servicePortName") @Required String servicePortName,
        @JsonProperty("serviceType") @Nullable String serviceType,
        @JsonProperty("serviceAnnotations") @Nullable Map<String, String> serviceAnnotations,
        @JsonProperty("serviceLabels") @Nullable Map<String, String> serviceLabels,
        @JsonProperty("ingressURLFormat") @Nullable String ingressURLFormat,
        @JsonProperty("ingressAnnotations") @Nullable Map<String, String> ingressAnnotations,
        @JsonProperty("ingressTLS") @Nullable List<IngressTLS> ingressTLS) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public DriverIngress {
        Objects.requireNonNull(servicePort, "servicePort is null");
        Objects.requireNonNull(servicePortName, "servicePortName is null");
        serviceAnnotations = Copies.map(serviceAnnotations);
        serviceLabels = Copies.map(serviceLabels);
        ingressAnnotations = Copies.map(ingressAnnotations);
        ingressTLS = Copies.list(ingressTLS);
    }
}
