package com.carbon254.spark.config.network;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pods of other teams, as network policies find them.
 *
 * <pre>{@code
 * pods:
 *   namespace: storage
 *   labels:
 *     app: minio
 * }</pre>
 */
public record PodChoice(
        @Key(value = "The namespace of the pods; that of the platform if nothing is said.", example = "storage")
        @Nullable
        DnsLabel namespace,

        @Key(
                value = "The labels of the pods, not those of their Service: key to value. All pods of the namespace if"
                        + " there are none.",
                names = "label",
                nameType = LabelKey.class)
        Map<LabelKey, LabelValue> labels) {}
