package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.FolderPath;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A volume. One of configMap, claim, template and emptyDir says what it is.
 *
 * <pre>{@code
 * volumes:
 *   models:
 *     claim: trained-models
 *     mountPath: /models
 *     readOnly: true
 * }</pre>
 */
public record Volume(
        @Key("Where it is mounted.") FolderPath mountPath,

        @Key("Which pods mount it: both if nothing is said.") @Nullable
        Pods pods,

        @Key("Whether the pods may only read it; they may write it if nothing is said.") @Nullable
        Boolean readOnly,

        @Key(value = "A ConfigMap, whose keys are files.", example = "countries") @Nullable
        ObjectName configMap,

        @Key(value = "A PersistentVolumeClaim that exists.", example = "models") @Nullable
        ObjectName claim,

        @Key("A claim that is made with each pod and goes with it.") @Nullable
        Template template,

        @Key(value = "An empty folder of the node that goes with the pod, of at most this size.", example = "1Gi")
        @Nullable
        Quantity emptyDir) {

    /** Which pods mount a volume. */
    public enum Pods {
        /** The driver. */
        DRIVER,
        /** Each executor. */
        EXECUTOR,
        /** All of them. */
        BOTH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A claim that lives as long as its pod. */
    public record Template(
            @Key(value = "How large it is.", example = "100Gi")
            Quantity size,

            @Key(value = "The storage class; the cluster's default if nothing is said.", example = "fast") @Nullable
            ObjectName storageClass) {}
}
