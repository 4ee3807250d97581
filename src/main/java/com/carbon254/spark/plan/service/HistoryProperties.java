package com.carbon254.spark.plan.service;

import com.carbon254.spark.config.EventLog;
import com.carbon254.spark.config.HistoryServer;
import com.carbon254.spark.plan.connection.Keytab;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.property.PropertyGroup;
import com.carbon254.spark.plan.property.PropertyGroups;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The properties of the history server. Keys: Spark 3.5 monitoring page, spark history server configuration options.
 *
 * @param server what is said of it
 * @param log where event logs are written
 * @param storage where the event logs lie
 * @param kerberos what it logs in with; empty without Kerberos
 */
record HistoryProperties(HistoryServer server, EventLog log, StorageAccess storage, Optional<Keytab> kerberos) {

    /** How often the server cleans by its own default: too seldom for logs that are kept for hours. */
    private static final Duration CLEANING = Duration.ofDays(1);

    List<PropertyGroup> groups() {
        PropertyGroups groups = new PropertyGroups();
        logs(groups);
        groups.group("The local store of parsed logs")
                .put("spark.history.store.path", HistoryPlan.STORE)
                .put("spark.history.store.maxDiskUsage", server.storeSize());
        groups.group("The web page").put("spark.history.ui.port", HistoryPlan.PORT);
        storage.addTo(groups);
        patience(groups);
        kerberos.ifPresent(keytab -> login(groups, keytab));
        return groups.build();
    }

    private void logs(PropertyGroups groups) {
        groups.group("Where event logs are read, and how long they are kept")
                .put("spark.history.fs.logDirectory", log.location())
                .put("spark.history.fs.update.interval", server.updateInterval())
                .put("spark.history.fs.cleaner.enabled", true)
                .put("spark.history.fs.cleaner.maxAge", server.retention())
                .put("spark.history.fs.eventLog.rolling.maxFilesToRetain", log.maxFilesToRetain());
        if (server.retention().duration().compareTo(CLEANING) < 0) {
            groups.put("spark.history.fs.cleaner.interval", server.retention());
        }
    }

    /**
     * By their defaults, S3A and its client ask for ten minutes and longer before they say that a store does not answer;
     * until then, the server logs nothing (hadoop-aws 3.3.4).
     */
    private static void patience(PropertyGroups groups) {
        groups.group("How often an object store that does not answer is asked before the log says so")
                .put("spark.hadoop.fs.s3a.attempts.maximum", 3)
                .put("spark.hadoop.fs.s3a.retry.limit", 2);
    }

    private static void login(PropertyGroups groups, Keytab keytab) {
        groups.group("Kerberos; the server logs in only where Hadoop's security is on")
                .put(Keytab.SECURITY, Keytab.KERBEROS)
                .put("spark.history.kerberos.enabled", true)
                .put("spark.history.kerberos.principal", keytab.principal())
                .put("spark.history.kerberos.keytab", keytab.file());
    }
}
