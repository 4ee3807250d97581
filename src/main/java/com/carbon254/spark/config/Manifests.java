package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.KindName;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import java.util.Map;

/**
 * What the objects in the folder manifests may count on.
 *
 * <pre>{@code
 * manifests:
 *   namespaces:
 *     notebooks: Those of the analysts.
 *   outside:
 *     ConfigMap: [corporate-ca]
 * }</pre>
 */
public record Manifests(
        @Key(
                value =
                        "Namespaces that objects in the folder manifests live in, beside those of the platform and of its jobs:"
                                + " name to purpose. They exist already.",
                names = "namespace",
                nameType = DnsLabel.class,
                nameExample = "notebooks")
        Map<DnsLabel, String> namespaces,

        @Key(
                value =
                        "Objects that those in the folder manifests name, and that others make: kind to names. Secrets need"
                                + " not be listed.",
                names = "kind",
                nameType = KindName.class)
        Map<KindName, List<ObjectName>> outside) {}
