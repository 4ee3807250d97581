package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;

/** A key of a Secret with a password (Strimzi, PasswordSecretSource). */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PasswordSecret(
        @JsonProperty("secretName") @Required String secretName,
        @JsonProperty("password") @Required String password) {

    /** Refuses the absence of what the API requires. */
    public PasswordSecret {
        Objects.requireNonNull(secretName, "secretName is null");
        Objects.requireNonNull(password, "password is null");
    }
}
