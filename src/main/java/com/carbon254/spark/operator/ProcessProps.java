package com.carbon254.spark.operator;

import com.carbon254.spark.claims.pod.OperatorSlots;
import com.carbon254.spark.claims.pod.Slot;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.operator.ProcessPlan;
import com.carbon254.spark.trust.TrustParts;
import com.carbon254.spark.value.Stated;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the Deployment of a process is made of.
 *
 * @param operator what both have in common
 * @param plan the process
 * @param slots the places of its pods that are taken
 * @param ports its own ports by name, beside those for metrics and health
 * @param variables the variables that it needs
 * @param volumes the volumes that it needs
 * @param mounts where they are
 * @param annotations annotations of its pods
 */
record ProcessProps(
        OperatorProps operator,
        ProcessPlan plan,
        OperatorSlots slots,
        SortedMap<String, Stated<Integer>> ports,
        List<Stated<EnvVar>> variables,
        List<Traced<Volume>> volumes,
        List<VolumeMount> mounts,
        Map<String, String> annotations) {

    ProcessProps {
        ports = Collections.unmodifiableSortedMap(new TreeMap<>(ports));
        variables = List.copyOf(variables);
        volumes = List.copyOf(volumes);
        mounts = List.copyOf(mounts);
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }

    /** All volumes of its pods; what the environment adds stands behind what the process needs. */
    Traced<List<Volume>> allVolumes() {
        List<Traced<Volume>> all = new ArrayList<>(volumes);
        all.addAll(trust().volumes());
        all.addAll(Traced.items(plan.pod().extras().volumes(), key(".pod.volumes")));
        return Traced.list(all);
    }

    /** What makes its pods trust the authorities of the company: whoever submits opens TLS to stores and repositories. */
    TrustParts trust() {
        return TrustParts.of(operator.trust().filter(any -> slots.submits()));
    }

    /** The Secrets that pull the images of its pods. */
    List<String> pullSecrets() {
        Stream<String> ofTrust = operator.trust().filter(any -> slots.submits()).stream()
                .flatMap(trust -> trust.image().pullSecrets().stream());
        return Stream.concat(operator.plan().image().pullSecrets().stream(), ofTrust)
                .distinct()
                .toList();
    }

    /** What it does, as labels have it. */
    String component() {
        return slots.process();
    }

    /** The key path of the process, or of something below it. */
    String key(String below) {
        return "operator." + slots + below;
    }

    static VolumeMount readOnly(Slot slot) {
        return new VolumeMountBuilder(writable(slot)).withReadOnly(true).build();
    }

    static VolumeMount writable(Slot slot) {
        return new VolumeMountBuilder()
                .withName(slot.volume())
                .withMountPath(slot.path())
                .build();
    }
}
