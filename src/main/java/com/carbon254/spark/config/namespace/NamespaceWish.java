package com.carbon254.spark.config.namespace;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.kubernetes.QuotaResource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A namespace that may be this environment's to make.
 *
 * <pre>{@code
 * team-a:
 *   managed: true
 *   podSecurity: restricted
 *   quota: {requests.cpu: "64", requests.memory: 256Gi, pods: "100"}
 * }</pre>
 */
public record NamespaceWish(
        @Key(
                "Whether the tree makes the namespace. Whoever then removes it from the tree removes everything in it, what"
                        + " others made too.")
        boolean managed,

        @Key(
                "The Pod Security Standard that pods must pass, and whose breach is warned of and recorded. If nothing is said,"
                        + " the cluster decides.")
        @Nullable
        PodSecurity podSecurity,

        @Key(
                value = "What all pods of the namespace together may ask for and use: resource to amount.",
                names = "resource",
                nameType = QuotaResource.class,
                nameExample = "requests.cpu")
        Map<QuotaResource, Quantity> quota,

        @Key("What containers have that say nothing of it themselves. A quota on a resource refuses pods without.")
        @Nullable
        ContainerDefaults defaults) {}
