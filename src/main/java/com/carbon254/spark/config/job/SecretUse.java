package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.FolderPath;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.EnvironmentVariable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a job reads a Secret: as variables, as files, or both.
 *
 * <pre>{@code
 * secrets:
 *   orders-database:
 *     variables:
 *       ORDERS_PASSWORD: password
 * }</pre>
 */
public record SecretUse(
        @Key(
                value = "Environment variables of driver and executors: name to the key of the Secret.",
                names = "variable",
                nameType = EnvironmentVariable.class)
        Map<EnvironmentVariable, DataKey> variables,

        @Key("The folder in which each key of the Secret is a file.") @Nullable
        FolderPath mountPath) {}
