package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;

/**
 * A Secret with the name and the password of a user, and the names of its keys.
 *
 * <pre>{@code
 * credentials: {secret: mlflow, usernameKey: username, passwordKey: password}
 * }</pre>
 */
public record UserPassword(
        @Key(value = "The name of the Secret. It is made outside of this project.", example = "mlflow")
        ObjectName secret,

        @Key(value = "The key that holds the user name.", example = "username")
        DataKey usernameKey,

        @Key(value = "The key that holds the password.", example = "password")
        DataKey passwordKey) {}
