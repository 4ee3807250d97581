package com.carbon254.spark.config;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * The MLflow tracking server.
 *
 * <pre>{@code
 * mlflow:
 *   trackingUri: http://mlflow:5000
 *   experiment: spark-jobs
 * }</pre>
 */
public record Mlflow(
        @Key("The address of the tracking server.") HttpUrl trackingUri,

        @Key("Where those run who answer at the address. If nothing is said, policies open the port to every address.")
        @Nullable
        Whereabouts where,

        @Key("The user that jobs log runs as, where the server asks for one.") @Nullable
        UserPassword credentials,

        @Key("The token that jobs log runs with, in place of a user.") @Nullable
        Token token,

        @Key("The experiment that runs are logged to unless a job names its own.")
        String experiment,

        @Key(value = "How long a request may take, in seconds. Tracking must not hold up a job.", min = 1, max = 300)
        int requestTimeoutSeconds,

        @Key(value = "How often a request is tried again.", min = 0, max = 10)
        int requestMaxRetries) {

    /** A Secret and the key that holds a token. */
    public record Token(
            @Key(value = "The name of the Secret. It is made outside of this project.", example = "mlflow")
            ObjectName secret,

            @Key(value = "The key that holds the token.", example = "token")
            DataKey key) {}
}
