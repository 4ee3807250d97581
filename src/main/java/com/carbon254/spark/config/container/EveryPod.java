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
 * What holds for every pod that comes of this environment: of the operator, of the services beside it, of Jobs and of
 * Spark jobs. The keys of one kind of pods inherit it, as a layer above it would.
 *
 * <pre>{@code
 * pods:
 *   nodeSelector: {pool: data}
 *   tolerations: [{key: data, operator: Exists}]
 *   pullSecrets: {registry: true}
 * }</pre>
 */
public record EveryPod(
        @Key(
                value =
                        "Labels that the node of every pod must have. The keys of one kind of pods add labels, give one another"
                                + " value, or remove it with null.",
                names = "label",
                nameType = LabelKey.class,
                nameExample = "kubernetes.io/arch")
        Map<LabelKey, LabelValue> nodeSelector,

        @Key(
                value =
                        "Taints that the node of every pod may have, as Kubernetes writes tolerations. The list of one kind of"
                                + " pods replaces this one.",
                optional = true)
        List<Toleration> tolerations,

        @Key(
                "What draws every pod to nodes and to others, as Kubernetes writes it. The affinity of one kind of pods is laid over it, its lists in place of those here.")
        @Nullable
        Affinity affinity,

        @Key(
                value =
                        "The PriorityClass of every pod. It exists in the cluster already unless priorityClasses makes it. That of"
                                + " one kind of pods goes before.",
                example = "data")
        @Nullable
        ObjectName priorityClass,

        @Key(
                value = "Secrets of type kubernetes.io/dockerconfigjson that pull every image; true names one, false"
                        + " withdraws it. They must be in each namespace with pods.",
                names = "secret",
                nameType = ObjectName.class,
                nameExample = "registry")
        Map<ObjectName, Boolean> pullSecrets) {}
