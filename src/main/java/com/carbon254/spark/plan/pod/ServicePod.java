package com.carbon254.spark.plan.pod;

import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.config.container.ServicePlacement;

/**
 * The pod of a service with one container.
 *
 * @param container what the container may use
 * @param placement on which nodes the pod runs
 */
public record ServicePod(ContainerPlan container, PodPlacement placement) {

    /** What a file states for a service. */
    public static ServicePod of(ContainerResources resources, ServicePlacement placement, PodIdentity identity) {
        return new ServicePod(ContainerPlan.of(resources), PodPlacement.of(placement, identity));
    }
}
