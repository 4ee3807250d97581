package com.carbon254.spark.api.status;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The state of an application. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationState(
        @JsonProperty("state") @Required String state,
        @JsonProperty("errorMessage") @Nullable String errorMessage) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public ApplicationState {
        Objects.requireNonNull(state, "state is null");
    }
}
