package com.carbon254.spark.jobs;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.pod.JobSlots;
import com.carbon254.spark.claims.pod.Slot;
import com.carbon254.spark.kube.Scratch;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.PodPlan;
import com.carbon254.spark.plan.pod.VolumeSource;
import com.carbon254.spark.trust.TrustParts;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.Quantity;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.KeyToPathBuilder;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * The volumes of a job's pods: the job's own, and those that let Spark run on a read-only root file system. Spark writes
 * to {@code /tmp} (JVM, Ivy, files of the driver), to its working directory (files and archives of the job, the
 * warehouse folder) and to its local disk. Names and folders are those of {@link JobSlots}.
 */
final class JobPodVolumes {

    private static final Quantity SMALL = new Quantity("2Gi");

    private JobPodVolumes() {}

    static Traced<List<Volume>> volumes(PodPlan plan, TrustParts trust) {
        List<Traced<Volume>> volumes = new ArrayList<>();
        plan.mounts().forEach(mount -> volumes.add(Traced.of(mount.map(JobPodVolumes::volume))));
        volumes.addAll(trust.volumes());
        plan.agent().ifPresent(agent -> volumes.add(Traced.of(rules(), MetricsAgent.KEY)));
        volumes.add(Traced.of(
                plan.resources().scratch().map(size -> Scratch.volume(JobSlots.LOCAL_DISK.volume(), size))));
        volumes.add(Traced.of(Scratch.volume(JobSlots.TEMPORARY.volume(), SMALL)));
        volumes.add(Traced.of(Scratch.volume(JobSlots.WORK_DIR.volume(), SMALL)));
        return Traced.list(volumes);
    }

    static Traced<List<VolumeMount>> mounts(PodPlan plan, TrustParts trust) {
        List<Traced<VolumeMount>> mounts = new ArrayList<>();
        plan.mounts().forEach(mount -> mounts.add(Traced.of(mount.map(JobPodVolumes::mount))));
        mounts.addAll(trust.mounts());
        plan.agent().ifPresent(agent -> mounts.add(Traced.of(readOnly(JobSlots.METRICS_AGENT), MetricsAgent.KEY)));
        mounts.add(Traced.of(writable(JobSlots.LOCAL_DISK)));
        mounts.add(Traced.of(writable(JobSlots.TEMPORARY)));
        mounts.add(Traced.of(writable(JobSlots.WORK_DIR)));
        return Traced.list(mounts);
    }

    /** By name, not by content: other rules start no job again. */
    private static Volume rules() {
        return new VolumeBuilder()
                .withName(JobSlots.METRICS_AGENT.volume())
                .withNewConfigMap()
                .withName(PlatformNames.SPARK_METRICS_AGENT)
                .endConfigMap()
                .build();
    }

    private static VolumeMount mount(Mount mount) {
        return new VolumeMountBuilder()
                .withName(mount.name())
                .withMountPath(mount.path())
                .withReadOnly(mount.readOnly() ? true : null)
                .build();
    }

    private static VolumeMount readOnly(Slot slot) {
        return new VolumeMountBuilder()
                .withName(slot.volume())
                .withMountPath(slot.path())
                .withReadOnly(true)
                .build();
    }

    private static VolumeMount writable(Slot slot) {
        return new VolumeMountBuilder()
                .withName(slot.volume())
                .withMountPath(slot.path())
                .build();
    }

    private static Volume volume(Mount mount) {
        VolumeBuilder volume = new VolumeBuilder().withName(mount.name());
        VolumeSource source = mount.source();
        if (source instanceof VolumeSource.OfConfigMap map) {
            volume.withNewConfigMap()
                    .withName(map.name().toString())
                    .withItems(items(map.keys()))
                    .endConfigMap();
        } else if (source instanceof VolumeSource.OfPlatform map) {
            volume.withNewConfigMap().withName(map.name()).endConfigMap();
        } else if (source instanceof VolumeSource.OfSecret secret) {
            volume.withNewSecret()
                    .withSecretName(secret.name().toString())
                    .withItems(items(secret.keys()))
                    .endSecret();
        } else if (source instanceof VolumeSource.OfClaim claim) {
            volume.withNewPersistentVolumeClaim()
                    .withClaimName(claim.name().toString())
                    .withReadOnly(mount.readOnly() ? true : null)
                    .endPersistentVolumeClaim();
        } else if (source instanceof VolumeSource.OfTemplate template) {
            claim(volume, template);
        } else if (source instanceof VolumeSource.OfNode node) {
            return Scratch.volume(mount.name(), node.limit());
        }
        return volume.build();
    }

    /** Each key as a file of its name. */
    private static List<KeyToPath> items(List<DataKey> keys) {
        return keys.stream()
                .map(key -> new KeyToPathBuilder()
                        .withKey(key.toString())
                        .withPath(key.toString())
                        .build())
                .toList();
    }

    private static void claim(VolumeBuilder volume, VolumeSource.OfTemplate template) {
        volume.withNewEphemeral()
                .withNewVolumeClaimTemplate()
                .withNewSpec()
                .withAccessModes("ReadWriteOnce")
                .withStorageClassName(template.storageClass().orElse(null))
                .withNewResources()
                .addToRequests(
                        "storage",
                        io.fabric8.kubernetes.api.model.Quantity.parse(
                                template.size().toString()))
                .endResources()
                .endSpec()
                .endVolumeClaimTemplate()
                .endEphemeral();
    }
}
