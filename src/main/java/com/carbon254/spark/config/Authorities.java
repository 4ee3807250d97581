package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * The authorities of the company, which sign the certificates of services that no public authority knows.
 *
 * <pre>{@code
 * authorities: {configMap: company-authorities, key: ca.crt}
 * }</pre>
 */
public record Authorities(
        @Key(
                value =
                        "The name of the ConfigMap, in the platform's namespace, in that of the operator and in each of jobNamespaces."
                                + " It is made outside of this project.",
                example = "company-authorities")
        @Nullable
        ObjectName configMap,

        @Key(
                value = "The name of the Secret, in place of a ConfigMap. It is made outside of this project.",
                example = "company-authorities")
        @Nullable
        ObjectName secret,

        @Key(
                value =
                        "The key that holds their certificates in PEM, one after the other. Public authorities are trusted"
                                + " as well, and need not stand there.",
                example = "ca.crt")
        DataKey key) {}
