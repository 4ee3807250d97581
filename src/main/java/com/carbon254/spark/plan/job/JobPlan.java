package com.carbon254.spark.plan.job;

import com.carbon254.spark.api.Patch;
import com.carbon254.spark.api.spark.SparkApplicationSpec;
import com.carbon254.spark.plan.connection.Connection;
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
 * @param connections the services outside that its pods speak with
 * @param overrides what is laid over its object at last
 */
public record JobPlan(
        JobIdentity identity,
        JobRuns runs,
        JobCode code,
        JobShape shape,
        List<Connection> connections,
        Optional<Patch<SparkApplicationSpec>> overrides) {

    /** The label that names the job on its objects and pods. */
    public static final String LABEL = "spark_job";

    /** The label with what its program is written in, which the operator's metrics carry. */
    public static final String TYPE_LABEL = "app_type";

    public JobPlan {
        connections = List.copyOf(connections);
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

    /** Those of its connections by which its libraries are fetched; the operator opens them, too. */
    public List<Connection> libraryConnections() {
        return connections.stream().filter(Connection::bringsLibraries).toList();
    }

    /** The name of its driver's pod, as the operator makes it; of a schedule, each run has a name of its own. */
    public String driverPod() {
        return name() + "-driver";
    }
}
