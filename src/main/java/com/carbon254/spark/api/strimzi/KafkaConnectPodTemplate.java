package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Strimzi adds to the pods of a Kafka Connect cluster. It has no node selector: a node affinity says the same. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KafkaConnectPodTemplate(
        @JsonProperty("imagePullSecrets") @Nullable List<LocalObjectReference> imagePullSecrets,
        @JsonProperty("securityContext") @Nullable PodSecurityContext securityContext,
        @JsonProperty("topologySpreadConstraints") @Nullable List<TopologySpreadConstraint> topologySpreadConstraints,
        @JsonProperty("affinity") @Nullable Affinity affinity,
        @JsonProperty("tolerations") @Nullable List<Toleration> tolerations,
        @JsonProperty("priorityClassName") @Nullable String priorityClassName) {

    public KafkaConnectPodTemplate {
        imagePullSecrets = Copies.list(imagePullSecrets);
        topologySpreadConstraints = Copies.list(topologySpreadConstraints);
        tolerations = Copies.list(tolerations);
    }
}
