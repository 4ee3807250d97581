package com.carbon254.spark.plan.settings;

import com.carbon254.spark.config.EventLog;
import com.carbon254.spark.config.Settings;
import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.property.PropertyGroup;
import com.carbon254.spark.plan.property.PropertyGroups;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Spark properties that hold for every submission. The operator runs spark-submit with the folder that holds them as
 * SPARK_CONF_DIR; what an application sets itself wins.
 *
 * <p>Keys and their effects: Spark 3.5 configuration, Iceberg Spark configuration, hadoop-aws 3.3.4.
 */
public final class SparkDefaults {

    private static final String REDACTION = "spark.redaction.regex";

    private SparkDefaults() {}

    /**
     * The properties of an environment, by what a line of Spark must be told of its store.
     *
     * @param log where event logs are written; null for nowhere
     */
    public static List<PropertyGroup> of(
            Settings settings,
            @Nullable EventLog log,
            Optional<StorageAccess> storage,
            Optional<CatalogAccess> catalog) {
        PropertyGroups groups = new PropertyGroups();
        storage.ifPresent(store -> storage(groups, store, catalog));
        Optional.ofNullable(log).ifPresent(stated -> eventLog(groups, stated));
        sql(groups, settings);
        metrics(groups, settings.metrics());
        submission(groups);
        redaction(groups);
        groups.group("Properties of this environment");
        settings.sparkConf().forEach((key, value) -> groups.add(key.toString(), value));
        return groups.build();
    }

    /** Rules see to it that a catalog has a store for its tables. */
    private static void storage(PropertyGroups groups, StorageAccess storage, Optional<CatalogAccess> stated) {
        Optional<CatalogDefaults> catalog = stated.map(access -> new CatalogDefaults(access, storage));
        catalog.ifPresent(tables -> tables.addTo(groups));
        storage.addTo(groups);
        credentials(groups, storage);
        catalog.ifPresent(tables -> tables.addSecretsTo(groups));
    }

    /** References only: Spark makes them environment variables of the pods that read the Secret. */
    private static void credentials(PropertyGroups groups, StorageAccess storage) {
        groups.group("Credentials of the object store, as references to a Secret");
        for (String role : List.of("driver", "executor")) {
            storage.login()
                    .variables()
                    .forEach(variable -> groups.put(
                            "spark.kubernetes." + role + ".secretKeyRef." + variable.name(),
                            CatalogDefaults.reference(variable.key())));
        }
    }

    private static void eventLog(PropertyGroups groups, EventLog log) {
        groups.group("Event logs for the history server; they roll, because S3 shows a file once it is closed")
                .put("spark.eventLog.enabled", true)
                .put("spark.eventLog.dir", log.location())
                .put("spark.eventLog.compress", log.compress())
                .put("spark.eventLog.rolling.enabled", true)
                .put("spark.eventLog.rolling.maxFileSize", log.maxFileSize());
    }

    private static void sql(PropertyGroups groups, Settings settings) {
        Settings.AdaptiveExecution adaptive = settings.adaptiveExecution();
        groups.group("Adaptive query execution")
                .put("spark.sql.adaptive.enabled", adaptive.enabled())
                .put("spark.sql.adaptive.coalescePartitions.enabled", adaptive.coalescePartitions())
                .put("spark.sql.adaptive.skewJoin.enabled", adaptive.skewJoin())
                .put("spark.sql.adaptive.advisoryPartitionSizeInBytes", adaptive.advisoryPartitionSize())
                .put("spark.sql.shuffle.partitions", settings.shufflePartitions());
    }

    /** The sinks are in metrics.properties, which lies beside this file and reaches the driver with it. */
    private static void metrics(PropertyGroups groups, Settings.Metrics metrics) {
        groups.group("Metrics; the namespace is constant, so that a metric keeps its name from run to run")
                .put("spark.metrics.namespace", "spark")
                .put("spark.sql.streaming.metricsEnabled", metrics.streaming())
                .put("spark.ui.prometheus.enabled", metrics.prometheusServlet());
    }

    /** Spark's own expression does not see {@code credential}, by which Iceberg's catalogs call theirs (3.5.7, core package). */
    private static void redaction(PropertyGroups groups) {
        groups.group("What Spark hides in its pages and event logs, beside what it hides by default")
                .add(REDACTION, "credential");
    }

    /** The only writable folder of the operator's container, and of ours, is /tmp. */
    private static void submission(PropertyGroups groups) {
        groups.group("Packages resolved at submission").put("spark.jars.ivy", "/tmp/.ivy2");
    }
}
