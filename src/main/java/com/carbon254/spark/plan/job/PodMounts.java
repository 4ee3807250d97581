package com.carbon254.spark.plan.job;

import com.carbon254.spark.claims.pod.JobSlots;
import com.carbon254.spark.config.job.SecretUse;
import com.carbon254.spark.config.job.Volume;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.VolumeSource;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a job's pods mount, sorted by name: the operator takes a list in another order for another job. */
final class PodMounts {

    private PodMounts() {}

    static List<Stated<Mount>> of(StatedJob stated, Volume.Pods pods, List<Mount> ofCapabilities) {
        List<Stated<Mount>> mounts = new ArrayList<>();
        ofCapabilities.forEach(mount -> mounts.add(new Stated<>(mount, stated.key(".uses"))));
        stated.job().volumes().forEach((name, volume) -> {
            if (volume.pods() == null || volume.pods() == Volume.Pods.BOTH || volume.pods() == pods) {
                mounts.add(new Stated<>(mount(name, volume), stated.key(".volumes." + name)));
            }
        });
        stated.job()
                .secrets()
                .forEach((secret, use) -> files(secret, use)
                        .ifPresent(mount -> mounts.add(new Stated<>(mount, stated.key(".secrets." + secret)))));
        return mounts.stream()
                .sorted(Comparator.comparing(mount -> mount.value().name()))
                .toList();
    }

    private static Mount mount(DnsLabel name, Volume volume) {
        boolean readOnly = volume.readOnly() != null && volume.readOnly();
        return new Mount(name.toString(), volume.mountPath().toString(), readOnly, source(volume));
    }

    private static Optional<Mount> files(ObjectName secret, SecretUse use) {
        return Optional.ofNullable(use.mountPath())
                .map(path ->
                        new Mount(JobSlots.volumeOf(secret), path.toString(), true, new VolumeSource.OfSecret(secret)));
    }

    private static VolumeSource source(Volume volume) {
        if (volume.configMap() != null) {
            return new VolumeSource.OfConfigMap(volume.configMap());
        }
        if (volume.claim() != null) {
            return new VolumeSource.OfClaim(volume.claim());
        }
        Volume.Template template = volume.template();
        return template == null
                ? new VolumeSource.OfNode(Objects.requireNonNull(volume.emptyDir()))
                : new VolumeSource.OfTemplate(
                        template.size(),
                        Optional.ofNullable(template.storageClass()).map(Object::toString));
    }
}
