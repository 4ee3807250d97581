package com.carbon254.spark.plan.operator;

import com.carbon254.spark.config.operator.OperatorPod;
import com.carbon254.spark.plan.pod.PodIdentity;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the pods of a process have beyond what they need.
 *
 * @param labels more labels
 * @param annotations more annotations
 * @param gracePeriodSeconds how long a pod may take to end
 * @param placement where they run
 * @param hostUsers whether their users are users of the node; empty to leave that to the cluster
 * @param podContext the security context of the pod, in place of ours
 * @param containerContext the security context of the container, in place of ours
 * @param extras variables, volumes and containers
 */
public record OperatorPodPlan(
        SortedMap<String, String> labels,
        SortedMap<String, String> annotations,
        long gracePeriodSeconds,
        Placement placement,
        Optional<Boolean> hostUsers,
        Optional<PodSecurityContext> podContext,
        Optional<SecurityContext> containerContext,
        Extras extras) {

    public OperatorPodPlan {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }

    /**
     * Where pods run.
     *
     * @param nodeSelector labels that a node must have
     * @param tolerations taints that a node may have
     * @param affinity what draws pods to nodes and to each other
     * @param priorityClass the PriorityClass
     * @param spread how they are spread; an entry without a selector is about these pods
     */
    public record Placement(
            SortedMap<String, String> nodeSelector,
            List<Toleration> tolerations,
            Optional<Affinity> affinity,
            Optional<String> priorityClass,
            List<TopologySpreadConstraint> spread) {

        public Placement {
            nodeSelector = Collections.unmodifiableSortedMap(new TreeMap<>(nodeSelector));
            tolerations = List.copyOf(tolerations);
            spread = List.copyOf(spread);
        }
    }

    /** What is added to a pod. */
    public record Extras(
            List<EnvVar> env,
            List<EnvFromSource> envFrom,
            List<Volume> volumes,
            List<VolumeMount> mounts,
            List<Container> sidecars) {

        public Extras {
            env = List.copyOf(env);
            envFrom = List.copyOf(envFrom);
            volumes = List.copyOf(volumes);
            mounts = List.copyOf(mounts);
            sidecars = List.copyOf(sidecars);
        }
    }

    static OperatorPodPlan of(OperatorPod pod) {
        return new OperatorPodPlan(
                texts(pod.labels()),
                texts(pod.annotations()),
                pod.gracePeriod().duration().toSeconds(),
                new Placement(
                        texts(pod.nodeSelector()),
                        pod.tolerations(),
                        Optional.ofNullable(pod.affinity()),
                        Optional.ofNullable(pod.priorityClass()).map(Object::toString),
                        pod.topologySpread()),
                Optional.ofNullable(pod.hostUsers()),
                Optional.ofNullable(pod.podSecurityContext()),
                Optional.ofNullable(pod.securityContext()),
                new Extras(pod.env(), pod.envFrom(), pod.volumes(), pod.volumeMounts(), pod.sidecars()));
    }

    /** The same with what a cloud asks of the pod. */
    OperatorPodPlan as(PodIdentity identity) {
        SortedMap<String, String> nodes = new TreeMap<>(placement.nodeSelector());
        nodes.putAll(identity.nodeSelector());
        return new OperatorPodPlan(
                identity.over(labels),
                annotations,
                gracePeriodSeconds,
                new Placement(
                        nodes,
                        placement.tolerations(),
                        placement.affinity(),
                        placement.priorityClass(),
                        placement.spread()),
                hostUsers,
                podContext,
                containerContext,
                extras);
    }

    static SortedMap<String, String> texts(Map<?, ?> map) {
        SortedMap<String, String> texts = new TreeMap<>();
        map.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }
}
