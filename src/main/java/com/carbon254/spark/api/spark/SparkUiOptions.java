package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.networking.v1.IngressTLS;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Service and the Ingress of Spark's web page. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SparkUiOptions(
        @JsonProperty("servicePort") @Nullable Integer servicePort,
        @JsonProperty("servicePortName") @Nullable String servicePortName,
        @JsonProperty("serviceType") @Nullable String serviceType,
        @JsonProperty("serviceAnnotations") @Nullable Map<String, String> serviceAnnotations,
        @JsonProperty("serviceLabels") @Nullable Map<String, String> serviceLabels,
        @JsonProperty("ingressAnnotations") @Nullable Map<String, String> ingressAnnotations,
        @JsonProperty("ingressTLS") @Nullable List<IngressTLS> ingressTLS) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public SparkUiOptions {
        serviceAnnotations = Copies.map(serviceAnnotations);
        serviceLabels = Copies.map(serviceLabels);
        ingressAnnotations = Copies.map(ingressAnnotations);
        ingressTLS = Copies.list(ingressTLS);
    }
}
