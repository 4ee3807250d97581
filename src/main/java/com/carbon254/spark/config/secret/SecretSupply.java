package com.carbon254.spark.config.secret;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the Secrets that the platform reads.
 *
 * <pre>{@code
 * secrets:
 *   provider: externalSecrets
 *   external:
 *     store: {name: vault}
 *     prefix: spark/prod/
 * }</pre>
 */
public record SecretSupply(
        @Key(
                "Who makes the Secrets that no part of the platform makes: your team (existing), the External Secrets Operator"
                        + " of values in a store, or the Sealed Secrets controller of files in the folder sealed.")
        SecretProvider provider,

        @Key(
                value = "Secrets that another than the provider makes: name to who does, for the page of the Secrets.",
                names = "Secret",
                nameType = ObjectName.class,
                nameExample = "orders-kafka-user")
        Map<ObjectName, String> madeElsewhere,

        @Key("For externalSecrets: the store, and where each value lies in it.") @Nullable
        ExternalSource external) {}
