package com.carbon254.spark.plan.pod;

import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.util.List;
import java.util.Optional;

/** What a volume is. */
public sealed interface VolumeSource {

    /** A ConfigMap of the platform, which is rendered in every namespace with jobs. */
    record OfPlatform(String name) implements VolumeSource {}

    /**
     * Keys of a ConfigMap that is made outside of this project.
     *
     * @param name the ConfigMap
     * @param keys the keys that are mounted, without which no pod starts; empty for whatever it has
     */
    record OfConfigMap(ObjectName name, List<DataKey> keys) implements VolumeSource {

        public OfConfigMap {
            keys = List.copyOf(keys);
        }

        /** Whatever it has. */
        public OfConfigMap(ObjectName name) {
            this(name, List.of());
        }
    }

    /**
     * Keys of a Secret.
     *
     * @param name the Secret
     * @param keys the keys that are mounted, without which no pod starts; empty for whatever it has
     */
    record OfSecret(ObjectName name, List<DataKey> keys) implements VolumeSource {

        public OfSecret {
            keys = List.copyOf(keys);
        }

        /** Whatever it has. */
        public OfSecret(ObjectName name) {
            this(name, List.of());
        }
    }

    /** A claim that exists. */
    record OfClaim(ObjectName name) implements VolumeSource {}

    /** A claim that is made with the pod and goes with it. */
    record OfTemplate(Quantity size, Optional<String> storageClass) implements VolumeSource {}

    /** An empty folder of the node. */
    record OfNode(Quantity limit) implements VolumeSource {}
}
