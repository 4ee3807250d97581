package com.carbon254.spark.plan.job;

import com.carbon254.spark.api.Patch;
import com.carbon254.spark.api.spark.SparkApplicationSpec;
import com.carbon254.spark.plan.connection.Flow;
import com.carbon254.spark.plan.pod.PodPlan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Spark job: nothing about it is left for the operator's defaults to decide.
 *
 * @param identity which job it is
 * @param runs when it runs
 * @param code what it runs
 * @param shape its pods
 * @param flows the connections that its pods open
 * @param overrides what is laid over its object at last
 */
public record JobPlan(
        JobIdentity identity,
        JobRuns runs,
        JobCode code,
        JobShape shape,
        List<Flow> flows,
        Optional<Patch<SparkApplicationSpec>> overrides) {

    /** The label that names the job on its objects and pods. */
    public static final String LABEL = "spark_job";

    /** The label with what its program is written in, which the operator's metrics carry. */
    public static final String TYPE_LABEL = "app_type";

    public JobPlan {
        flows = List.copyOf(flows);
    }

    /** Its name. */
    public DnsLabel name() {
        return identity.name();
    }

    /** Its driver. */
    public PodPlan driver() {
        return shape.driver();
    }

    /** Each of its executors. */
    public PodPlan executor() {
        return shape.executor();
    }

    /** The key path of the job itself. */
    public String key() {
        return key(name());
    }

    static String key(DnsLabel name) {
        return "jobs." + name;
    }

    /** The Secrets that it reads, made outside of this project. */
    public Stream<ObjectName> secrets() {
        return shape.pods().flatMap(PodPlan::secrets).distinct();
    }

    /** The ConfigMaps that it mounts, made outside of this project. */
    public Stream<ObjectName> configMaps() {
        return shape.pods().flatMap(PodPlan::mountedConfigMaps).distinct();
    }

    /** The PersistentVolumeClaims that it mounts, made outside of this project. */
    public Stream<ObjectName> claims() {
        return shape.pods().flatMap(PodPlan::claims).distinct();
    }

    /** The name of its driver's pod, as the operator makes it; of a schedule, each run has a name of its own. */
    public String driverPod() {
        return name() + "-driver";
    }
}
