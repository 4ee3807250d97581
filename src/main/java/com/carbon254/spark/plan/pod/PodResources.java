package com.carbon254.spark.plan.pod;

import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.JavaMemory;
import java.util.Optional;

/**
 * What a driver or an executor has of a node.
 *
 * @param cores how many tasks it runs at once
 * @param cpu the CPU that it asks for
 * @param cpuLimit the CPU that it may use
 * @param memory its heap
 * @param memoryOverhead the memory beside the heap
 * @param device what it uses beside CPU and memory
 * @param scratch how large its local disk may grow
 */
public record PodResources(
        int cores,
        Quantity cpu,
        Quantity cpuLimit,
        JavaMemory memory,
        JavaMemory memoryOverhead,
        Optional<Device> device,
        Stated<Quantity> scratch) {

    /**
     * Something of the node that a device plugin offers.
     *
     * @param resource the name of the resource
     * @param count how many
     */
    public record Device(String resource, int count) {}
}
