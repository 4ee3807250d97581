package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.ImmutableKind;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Version;
import java.util.Objects;

/** A Secret that the External Secrets Operator fills from a store. Kind and version come from the type. */
@Built
@Group("external-secrets.io")
@Version("v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
@JsonIgnoreProperties(
        value = {"apiVersion", "kind"},
        allowGetters = true)
public record ExternalSecret(
        @JsonProperty("metadata") @Required ObjectMeta metadata,
        @JsonProperty("spec") @Required ExternalSecretSpec spec)
        implements ImmutableKind {

    /** Refuses the absence of what the API requires. */
    public ExternalSecret {
        Objects.requireNonNull(metadata, "metadata is null");
        Objects.requireNonNull(spec, "spec is null");
    }
}
