package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.AnnotationKey;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import com.carbon254.spark.value.kubernetes.ObjectName;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the pods of a process have beyond what they need. Everything that is a list is written as Kubernetes has it.
 *
 * <pre>{@code
 * pod:
 *   priorityClass: system-cluster-critical
 *   topologySpread:
 *     - maxSkew: 1
 *       topologyKey: kubernetes.io/hostname
 *       whenUnsatisfiable: ScheduleAnyway
 * }</pre>
 */
public record OperatorPod(
        @Key(value = "More labels.", names = "label", nameType = LabelKey.class)
        Map<LabelKey, LabelValue> labels,

        @Key(
                value = "More annotations.",
                names = "annotation",
                nameType = AnnotationKey.class,
                nameExample = "example.com/contact")
        Map<AnnotationKey, String> annotations,

        @Key(value = "How long a pod may take to end when it is asked to.", example = "60s")
        TimeSpan gracePeriod,

        @Key(
                value = "Labels that a node must have.",
                names = "label",
                nameType = LabelKey.class,
                nameExample = "topology.kubernetes.io/zone")
        Map<LabelKey, LabelValue> nodeSelector,

        @Key(value = "Taints that a node may have.", optional = true)
        List<Toleration> tolerations,

        @Key("What draws the pods to nodes and to each other.") @Nullable
        Affinity affinity,

        @Key(value = "The PriorityClass.", example = "platform") @Nullable
        ObjectName priorityClass,

        @Key(
                value = "How the pods are spread. An entry without labelSelector is about the pods of this process.",
                optional = true)
        List<TopologySpreadConstraint> topologySpread,

        @Key("Whether the users of a pod are users of its node; none leaves that to the cluster.") @Nullable
        Boolean hostUsers,

        @Key("The security context of the pod, in place of ours.") @Nullable
        PodSecurityContext podSecurityContext,

        @Key("The security context of the container, in place of ours.") @Nullable
        SecurityContext securityContext,

        @Key(value = "More environment variables.", optional = true)
        List<EnvVar> env,

        @Key(value = "ConfigMaps and Secrets whose keys become environment variables.", optional = true)
        List<EnvFromSource> envFrom,

        @Key(value = "More volumes.", optional = true) List<Volume> volumes,

        @Key(value = "Where the container mounts them.", optional = true)
        List<VolumeMount> volumeMounts,

        @Key(value = "More containers.", optional = true) List<Container> sidecars) {}
