package com.carbon254.spark.plan.pod;

import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.util.Optional;

/** What a volume is. */
public sealed interface VolumeSource {

    /** The keys of a ConfigMap. */
    record OfConfigMap(ObjectName name) implements VolumeSource {}

    /** The keys of a Secret. */
    record OfSecret(ObjectName name) implements VolumeSource {}

    /** A claim that exists. */
    record OfClaim(ObjectName name) implements VolumeSource {}

    /** A claim that is made with the pod and goes with it. */
    record OfTemplate(Quantity size, Optional<String> storageClass) implements VolumeSource {}

    /** An empty folder of the node. */
    record OfNode(Quantity limit) implements VolumeSource {}
}
