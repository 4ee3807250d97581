package com.carbon254.spark.api.secret;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels and annotations of the Secret. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExternalSecretTemplateMetadata(
        @JsonProperty("labels") @Nullable Map<String, String> labels,
        @JsonProperty("annotations") @Nullable Map<String, String> annotations) {

    /** Copies collections. */
    public ExternalSecretTemplateMetadata {
        labels = Copies.map(labels);
        annotations = Copies.map(annotations);
    }
}
