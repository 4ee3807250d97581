package com.carbon254.spark.plan.service;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.HistoryServer;
import com.carbon254.spark.plan.connection.IngressPlan;
import com.carbon254.spark.plan.connection.Keytab;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.ContainerPlan;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.property.PropertyGroup;
import com.carbon254.spark.plan.property.PropertyGroups;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.JavaMemory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The history server.
 *
 * @param replicas 1, or 0 to stop it
 * @param container what its container may use
 * @param heap the heap of its JVM
 * @param storeVolume the size of the volume for its local store
 * @param properties its configuration
 * @param ingress how it is reached from outside; empty for not at all
 * @param kerberos what it logs in with; empty without Kerberos
 * @param agent what tells the metrics of its JVM; empty if nothing does
 */
public record HistoryPlan(
        int replicas,
        ContainerPlan container,
        JavaMemory heap,
        Quantity storeVolume,
        List<PropertyGroup> properties,
        Optional<IngressPlan> ingress,
        Optional<Keytab> kerberos,
        Optional<MetricsAgent> agent) {

    /** The port of its web page and its REST interface (spark.history.ui.port). */
    public static final int PORT = 18080;

    /** The name of the file with its properties. */
    public static final String PROPERTIES_FILE = "spark-history.conf";

    /** Where its configuration is mounted. */
    public static final String CONFIGURATION = "/etc/spark-history";

    /** Where its local store lies. */
    public static final String STORE = "/var/spark-history";

    /** How often the server cleans by its own default: too seldom for logs that are kept for hours. */
    private static final Duration CLEANING = Duration.ofDays(1);

    public HistoryPlan {
        properties = List.copyOf(properties);
    }

    /** The history server of an environment. */
    public static HistoryPlan of(Environment environment, StorageAccess storage, SparkImage image) {
        HistoryServer server = environment.history();
        return new HistoryPlan(
                server.replicas(),
                ContainerPlan.of(server.resources()),
                server.heap(),
                volumeFor(server.storeSize()),
                properties(environment, storage),
                IngressPlan.of(server.ingress()),
                Optional.ofNullable(environment.kerberos()).map(Keytab::of),
                MetricsAgent.in(image, environment));
    }

    /** A quarter more than the store takes: it may exceed its bound while it replaces an application. */
    private static Quantity volumeFor(JavaMemory store) {
        long mebibytes = Math.max(1, store.bytes() / (1L << 20) * 5 / 4);
        return new Quantity(mebibytes + "Mi");
    }

    /** Keys: Spark 3.5 monitoring page, spark history server configuration options. */
    private static List<PropertyGroup> properties(Environment environment, StorageAccess storage) {
        HistoryServer server = environment.history();
        PropertyGroups groups = new PropertyGroups();
        groups.group("Where event logs are read, and how long they are kept")
                .put("spark.history.fs.logDirectory", environment.eventLog().location())
                .put("spark.history.fs.update.interval", server.updateInterval())
                .put("spark.history.fs.cleaner.enabled", true)
                .put("spark.history.fs.cleaner.maxAge", server.retention())
                .put(
                        "spark.history.fs.eventLog.rolling.maxFilesToRetain",
                        environment.eventLog().maxFilesToRetain());
        if (server.retention().duration().compareTo(CLEANING) < 0) {
            groups.put("spark.history.fs.cleaner.interval", server.retention());
        }
        groups.group("The local store of parsed logs")
                .put("spark.history.store.path", STORE)
                .put("spark.history.store.maxDiskUsage", server.storeSize());
        groups.group("The web page").put("spark.history.ui.port", PORT);
        storage.addTo(groups);
        Optional.ofNullable(environment.kerberos())
                .map(Keytab::of)
                .ifPresent(keytab -> groups.group("Kerberos; the server logs in only where Hadoop's security is on")
                        .put(Keytab.SECURITY, Keytab.KERBEROS)
                        .put("spark.history.kerberos.enabled", true)
                        .put("spark.history.kerberos.principal", keytab.principal())
                        .put("spark.history.kerberos.keytab", keytab.file()));
        return groups.build();
    }
}
