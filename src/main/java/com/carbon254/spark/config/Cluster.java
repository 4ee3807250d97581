package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.KubernetesVersion;
import java.util.Locale;

/**
 * The cluster of an environment.
 *
 * <pre>{@code
 * cluster:
 *   name: carbon-prod
 *   tier: production
 *   kubernetesVersion: "1.34"
 * }</pre>
 */
public record Cluster(
        @Key(
                value = "A name for the cluster. Environments of one cluster must not share a namespace.",
                example = "data-prod")
        DnsLabel name,

        @Key("What the cluster is for. In production some findings are dangers that a reason must silence.")
        Tier tier,

        @Key("The cluster's Kubernetes version. Every object is checked against the API of this version.")
        KubernetesVersion kubernetesVersion) {

    /** What a cluster is for. */
    public enum Tier {
        /** People try things out. */
        DEVELOPMENT,
        /** Changes are rehearsed. */
        STAGING,
        /** The business depends on it. */
        PRODUCTION;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
