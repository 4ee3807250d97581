package com.carbon254.spark.plan.service;

import com.carbon254.spark.config.EventLog;
import com.carbon254.spark.config.HistoryServer;
import com.carbon254.spark.plan.connection.IngressPlan;
import com.carbon254.spark.plan.connection.Keytab;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.ServicePod;
import com.carbon254.spark.plan.property.PropertyGroup;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.JavaMemory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The history server.
 *
 * @param replicas 1, or 0 to stop it
 * @param pod its pod
 * @param jvm its JVM
 * @param logs the event logs
 * @param storeVolume the size of the volume for its local store
 * @param properties its configuration
 * @param ingress how it is reached from outside; empty for not at all
 * @param kerberos what it logs in with; empty without Kerberos
 */
public record HistoryPlan(
        int replicas,
        ServicePod pod,
        Jvm jvm,
        EventLogs logs,
        Quantity storeVolume,
        List<PropertyGroup> properties,
        Optional<IngressPlan> ingress,
        Optional<Keytab> kerberos) {

    /** The port of its web page and its REST interface (spark.history.ui.port). */
    public static final int PORT = 18080;

    /** The name of the file with its properties. */
    public static final String PROPERTIES_FILE = "spark-history.conf";

    /** The name of the program that says whether it is ready, beside its properties. */
    public static final String READY_PROGRAM = "ready.py";

    /** Where its configuration is mounted. */
    public static final String CONFIGURATION = "/etc/spark-history";

    /** Where its local store lies. */
    public static final String STORE = "/var/spark-history";

    private static final Duration LONG_LIST = Duration.ofMinutes(5);

    public HistoryPlan {
        properties = List.copyOf(properties);
    }

    /**
     * The JVM of the server.
     *
     * @param heap its heap
     * @param agent what tells its metrics; empty if nothing does
     * @param trust the option by which it trusts the authorities of the company; empty where it trusts the public ones alone
     */
    public record Jvm(JavaMemory heap, Optional<MetricsAgent> agent, Optional<String> trust) {}

    /**
     * The event logs that it shows.
     *
     * @param storage where they lie
     * @param patienceSeconds how long ago they may have been read before the server counts as not ready
     */
    public record EventLogs(StorageAccess storage, long patienceSeconds) {}

    /** The history server of an environment; a rule refuses one without event logs in an object store. */
    public static HistoryPlan of(
            HistoryServer server, EventLog log, StorageAccess storage, Jvm jvm, Optional<Keytab> keytab) {
        return new HistoryPlan(
                server.replicas(),
                ServicePod.of(
                        server.resources(), server.placement(), storage.login().pods()),
                jvm,
                new EventLogs(storage, patience(server.updateInterval())),
                volumeFor(server.storeSize()),
                new HistoryProperties(server, log, storage, keytab).groups(),
                IngressPlan.of(server.ingress()),
                keytab);
    }

    /** Three readings that come to nothing, and the time that the list of very many logs takes in an object store. */
    private static long patience(TimeSpan interval) {
        return interval.duration().multipliedBy(3).plus(LONG_LIST).toSeconds();
    }

    /** A quarter more than the store takes: it may exceed its bound while it replaces an application. */
    private static Quantity volumeFor(JavaMemory store) {
        long mebibytes = Math.max(1, store.bytes() / (1L << 20) * 5 / 4);
        return new Quantity(mebibytes + "Mi");
    }
}
