package com.carbon254.spark.plan;

import com.carbon254.spark.value.JavaMemory;
import com.carbon254.spark.value.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A driver, or each of the executors.
 *
 * @param cores how many tasks it runs at once
 * @param cpu the CPU that it asks for
 * @param cpuLimit the CPU that it may use
 * @param memory its heap
 * @param memoryOverhead the memory beside the heap
 * @param javaOptions options of its JVM
 * @param device what it uses of the node beside CPU and memory
 * @param gracePeriodSeconds how long it may take to end
 * @param scratch how large its local disk may grow
 * @param variables by name, sorted
 * @param configMaps whose keys are variables, too
 * @param mounts sorted by name
 */
public record PodPlan(
        int cores,
        Quantity cpu,
        Quantity cpuLimit,
        JavaMemory memory,
        JavaMemory memoryOverhead,
        Optional<String> javaOptions,
        Optional<Device> device,
        long gracePeriodSeconds,
        Quantity scratch,
        List<Variable> variables,
        List<String> configMaps,
        List<Mount> mounts) {

    /**
     * Something of the node that a device plugin offers.
     *
     * @param resource the name of the resource
     * @param count how many
     */
    public record Device(String resource, int count) {}

    /** Copies the lists. */
    public PodPlan {
        variables = List.copyOf(variables);
        configMaps = List.copyOf(configMaps);
        mounts = List.copyOf(mounts);
    }
}
