package com.carbon254.spark.kube;

import com.carbon254.spark.value.kubernetes.Quantity;
import io.fabric8.kubernetes.api.model.EmptyDirVolumeSource;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.ResourceRequirementsBuilder;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Folders that last as long as their pod, on the node's disk. The scheduler knows of them only what a container asks for as
 * {@code ephemeral-storage}: without it, pods go to a node whose disk they fill, and the kubelet evicts them.
 */
public final class Scratch {

    /** What a container asks the node's disk for. */
    public static final String RESOURCE = "ephemeral-storage";

    private static final String MEMORY = "Memory";
    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1L << 20);

    private Scratch() {}

    /** A folder that may grow up to a limit. */
    public static Volume volume(String name, Quantity limit) {
        return new VolumeBuilder()
                .withName(name)
                .withNewEmptyDir()
                .withSizeLimit(Resources.typed(limit))
                .endEmptyDir()
                .build();
    }

    /** A folder in memory, for what must be on no disk. */
    public static Volume inMemory(String name, Quantity limit) {
        return new VolumeBuilder(volume(name, limit))
                .editEmptyDir()
                .withMedium(MEMORY)
                .endEmptyDir()
                .build();
    }

    /** What a container asks for, with the room for all folders of its pod. */
    public static ResourceRequirements request(ResourceRequirements others, List<Volume> volumes) {
        return room(volumes)
                .map(room -> new ResourceRequirementsBuilder(others)
                        .addToRequests(RESOURCE, Resources.typed(room))
                        .build())
                .orElse(others);
    }

    /** The sum of the limits, in whole mebibytes; empty without a folder on the disk that has one. */
    private static Optional<Quantity> room(List<Volume> volumes) {
        return volumes.stream()
                .map(Volume::getEmptyDir)
                .filter(Objects::nonNull)
                .filter(Predicate.not(folder -> MEMORY.equals(folder.getMedium())))
                .map(EmptyDirVolumeSource::getSizeLimit)
                .filter(Objects::nonNull)
                .map(limit -> limit.getNumericalAmount())
                .reduce(BigDecimal::add)
                .map(sum -> new Quantity(sum.divide(MEBIBYTE, 0, RoundingMode.CEILING) + "Mi"));
    }
}
