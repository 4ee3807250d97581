package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.ImmutableKind;
import com.carbon254.spark.api.status.SparkApplicationStatus;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A Spark application. Kind and version come from the type. */
@Built
@Group("sparkoperator.k8s.io")
@Version("v1beta2")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
@JsonIgnoreProperties(
        value = {"apiVersion", "kind"},
        allowGetters = true)
public record SparkApplication(
        @JsonProperty("metadata") @Required ObjectMeta metadata,
        @JsonProperty("spec") @Required SparkApplicationSpec spec,
        @JsonProperty("status") @Nullable SparkApplicationStatus status)
        implements ImmutableKind {

    /** Refuses the absence of what the API requires. */
    public SparkApplication {
        Objects.requireNonNull(metadata, "metadata is null");
        Objects.requireNonNull(spec, "spec is null");
    }
}
