package com.carbon254.spark.plan.job;

import com.carbon254.spark.api.Patch;
import com.carbon254.spark.api.spark.SparkApplicationSpec;
import com.carbon254.spark.config.job.Start;
import com.carbon254.spark.plan.connection.Flow;
import com.carbon254.spark.plan.pod.PodPlan;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A Spark job, with nothing left to be defaulted by anybody.
 *
 * @param name its name
 * @param description what it does
 * @param owner the team that answers for it
 * @param namespace where it runs
 * @param start who starts it
 * @param program what it runs
 * @param image what it runs in, its own or the environment's
 * @param driver its driver
 * @param executor each of its executors
 * @param scaling how many executors there are
 * @param restart when it is started again
 * @param schedule when it runs; empty unless a schedule starts it
 * @param timeToLiveSeconds how long it is kept once it is finished; empty for ever
 * @param libraries files and libraries beside those of the image
 * @param properties its Spark properties
 * @param placement on which nodes it runs
 * @param gang who starts its pods together; empty if nobody does
 * @param flows the connections that its pods open
 * @param suspended whether it is held back
 * @param overrides what is laid over its object at last
 */
public record JobPlan(
        DnsLabel name,
        String description,
        Optional<DnsLabel> owner,
        DnsLabel namespace,
        Start start,
        JobProgram program,
        Stated<SparkImage> image,
        PodPlan driver,
        PodPlan executor,
        JobScaling scaling,
        JobRestart restart,
        Optional<JobSchedule> schedule,
        Optional<Long> timeToLiveSeconds,
        JobLibraries libraries,
        SortedMap<String, String> properties,
        JobPlacement placement,
        Optional<JobGang> gang,
        List<Flow> flows,
        boolean suspended,
        Optional<Patch<SparkApplicationSpec>> overrides) {

    /** The label that names the job on its objects and pods. */
    public static final String LABEL = "spark_job";

    /** The label with what its program is written in, which the operator's metrics carry. */
    public static final String TYPE_LABEL = "app_type";

    /** Copies the collections. */
    public JobPlan {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        flows = List.copyOf(flows);
    }

    /** The key path of the job itself. */
    public String key() {
        return key(name);
    }

    static String key(DnsLabel name) {
        return "jobs." + name;
    }

    /** Whether a GitOps tool may apply it at any time. */
    public boolean isSynced() {
        return start == Start.ALWAYS || start == Start.SCHEDULE;
    }

    /** The Secrets that it reads, made by somebody else. */
    public Stream<ObjectName> secrets() {
        return pods().flatMap(PodPlan::secrets).distinct();
    }

    /** The ConfigMaps that it mounts, made by somebody else. */
    public Stream<ObjectName> configMaps() {
        return pods().flatMap(PodPlan::mountedConfigMaps).distinct();
    }

    /** The PersistentVolumeClaims that it mounts, made by somebody else. */
    public Stream<ObjectName> claims() {
        return pods().flatMap(PodPlan::claims).distinct();
    }

    private Stream<PodPlan> pods() {
        return Stream.of(driver, executor);
    }

    /** The name of its driver's pod, as the operator makes it; of a schedule, each run has a name of its own. */
    public String driverPod() {
        return name + "-driver";
    }
}
