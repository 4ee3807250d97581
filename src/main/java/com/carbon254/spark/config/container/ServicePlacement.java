package com.carbon254.spark.config.container;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import com.carbon254.spark.value.kubernetes.ObjectName;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Toleration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On which nodes the pods of a service run, and how important they are. What it does not say, {@link EveryPod} says.
 *
 * <pre>{@code
 * placement:
 *   nodeSelector: {pool: services}
 *   priorityClass: platform
 * }</pre>
 */
public record ServicePlacement(
        @Key(
                value = "Labels that a node must have, beside those of pods.nodeSelector.",
                names = "label",
                nameType = LabelKey.class,
                nameExample = "topology.kubernetes.io/zone")
        Map<LabelKey, LabelValue> nodeSelector,

        @Key(
                value = "Taints that a node may have, as Kubernetes writes tolerations, in place of pods.tolerations.",
                optional = true)
        List<Toleration> tolerations,

        @Key("What draws the pods to nodes and to each other, as Kubernetes writes it.") @Nullable
        Affinity affinity,

        @Key(value = "The PriorityClass of the pods, in place of pods.priorityClass.", example = "platform") @Nullable
        ObjectName priorityClass) {}
