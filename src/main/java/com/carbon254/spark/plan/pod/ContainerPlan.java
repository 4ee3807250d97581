package com.carbon254.spark.plan.pod;

import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.value.kubernetes.Quantity;

/**
 * What a container asks for and may use.
 *
 * @param cpu the CPU that it asks for
 * @param memory the memory that it asks for and may use
 * @param cpuLimit the CPU that it may use
 */
public record ContainerPlan(Quantity cpu, Quantity memory, Quantity cpuLimit) {

    /** What a file states for a container. */
    public static ContainerPlan of(ContainerResources resources) {
        return new ContainerPlan(resources.cpu(), resources.memory(), resources.cpuLimit());
    }
}
