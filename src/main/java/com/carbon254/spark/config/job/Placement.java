package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import com.carbon254.spark.value.kubernetes.ObjectName;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Toleration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On which nodes pods run, and who places them.
 *
 * <pre>{@code
 * placement:
 *   nodeSelector:
 *     pool: spark
 *   priorityClass: batch
 * }</pre>
 */
public record Placement(
        @Key(
                value = "Labels that a node must have.",
                names = "label",
                nameType = LabelKey.class,
                nameExample = "topology.kubernetes.io/zone")
        Map<LabelKey, LabelValue> nodeSelector,

        @Key(value = "Taints that a node may have, as Kubernetes writes tolerations.", optional = true)
        List<Toleration> tolerations,

        @Key("What draws the pods to nodes and to each other, as Kubernetes writes it.") @Nullable
        Affinity affinity,

        @Key(value = "The PriorityClass of the pods.", example = "batch") @Nullable
        ObjectName priorityClass,

        @Key(
                value =
                        "The scheduler that starts all pods of the job, or none. That of operator.batchScheduler.preferred if nothing is said.",
                example = "volcano")
        @Nullable
        DnsLabel scheduler,

        @Key(value = "The queue of that scheduler.", example = "night") @Nullable
        ObjectName queue) {}
