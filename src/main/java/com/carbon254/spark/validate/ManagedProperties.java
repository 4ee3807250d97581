package com.carbon254.spark.validate;

import com.carbon254.spark.config.Environment;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which typed key stands for a Spark property, so that nobody sets it a second time through {@code sparkConf}. */
final class ManagedProperties {

    /** Stands for no key: the platform relies on the value that it gives the property. */
    static final String FIXED = "";

    private static final SortedMap<String, String> TYPED = typed();

    private static final SortedMap<String, String> JOB = job();

    /** By what follows the name of the catalog. */
    private static final SortedMap<String, String> CATALOG = catalog();

    private static final Pattern CREDENTIAL_REFERENCE = Pattern.compile(
            "spark\\.kubernetes\\.(driver|executor)\\.secretKeyRef\\.AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY)");

    private ManagedProperties() {}

    /**
     * The key path that stands for a property.
     *
     * @param environment whose name of the catalog is part of properties
     */
    static Optional<String> typedKey(String property, Environment environment) {
        String prefix = "spark.sql.catalog." + environment.iceberg().catalog();
        if (property.startsWith(prefix)) {
            return Optional.ofNullable(CATALOG.get(property.substring(prefix.length())));
        }
        if (CREDENTIAL_REFERENCE.matcher(property).matches()) {
            return Optional.of("objectStore.credentials");
        }
        return Optional.ofNullable(TYPED.get(property));
    }

    /**
     * The key of a job that stands for a property: what a job's own keys say wins over its properties, without a word.
     *
     * @param owner the job, or the defaults of all, as a key path
     */
    static Optional<String> keyOfJob(String property, String owner) {
        return Optional.ofNullable(JOB.get(property)).map(key -> key.equals(FIXED) ? FIXED : owner + "." + key);
    }

    /** Those whose names are the same in every environment. */
    static SortedSet<String> ofAnyEnvironment() {
        return new TreeSet<>(TYPED.keySet());
    }

    /** What the operator hands to spark-submit behind the properties, and the ports that others count on. */
    private static SortedMap<String, String> job() {
        SortedMap<String, String> keys = new TreeMap<>();
        for (String role : List.of("driver", "executor")) {
            keys.put("spark." + role + ".cores", role + ".cores");
            keys.put("spark." + role + ".extraJavaOptions", role + ".javaOptions");
            keys.put("spark." + role + ".memory", role + ".memory");
            keys.put("spark." + role + ".memoryOverhead", role + ".memoryOverhead");
            keys.put("spark." + role + ".memoryOverheadFactor", role + ".memoryOverhead");
            keys.put("spark.kubernetes." + role + ".limit.cores", role + ".coreLimit");
            keys.put("spark.kubernetes." + role + ".podTemplateContainerName", FIXED);
            keys.put("spark.kubernetes." + role + ".podTemplateFile", FIXED);
            keys.put("spark.kubernetes." + role + ".request.cores", role + ".coreRequest");
        }
        String dynamic = "executor.dynamicAllocation";
        keys.put("spark.app.name", FIXED);
        keys.put("spark.blockManager.port", FIXED);
        keys.put("spark.driver.blockManager.port", FIXED);
        keys.put("spark.driver.port", FIXED);
        keys.put("spark.dynamicAllocation.enabled", dynamic);
        keys.put("spark.dynamicAllocation.initialExecutors", "executor.instances");
        keys.put("spark.dynamicAllocation.maxExecutors", dynamic + ".max");
        keys.put("spark.dynamicAllocation.minExecutors", dynamic + ".min");
        keys.put("spark.dynamicAllocation.shuffleTracking.enabled", FIXED);
        keys.put("spark.dynamicAllocation.shuffleTracking.timeout", dynamic + ".shuffleTrackingTimeout");
        keys.put("spark.executor.instances", "executor.instances");
        keys.put("spark.jars.packages", "dependencies.packages");
        keys.put("spark.kubernetes.executor.podNamePrefix", FIXED);
        keys.put("spark.kubernetes.memoryOverheadFactor", "executor.memoryOverhead");
        keys.put("spark.kubernetes.namespace", "namespace");
        keys.put("spark.ui.port", FIXED);
        return Collections.unmodifiableSortedMap(keys);
    }

    private static SortedMap<String, String> catalog() {
        SortedMap<String, String> keys = new TreeMap<>();
        keys.put("", FIXED);
        keys.put(".catalog-impl", FIXED);
        keys.put(".client.region", "objectStore.region");
        keys.put(".io-impl", FIXED);
        keys.put(".s3.endpoint", "objectStore.endpoint");
        keys.put(".s3.path-style-access", "objectStore.pathStyleAccess");
        keys.put(".type", FIXED);
        keys.put(".uri", "iceberg.uri");
        keys.put(".warehouse", "iceberg.warehouse");
        return Collections.unmodifiableSortedMap(keys);
    }

    private static SortedMap<String, String> typed() {
        SortedMap<String, String> keys = new TreeMap<>();
        keys.put("spark.eventLog.compress", "eventLog.compress");
        keys.put("spark.eventLog.dir", "eventLog.location");
        keys.put("spark.eventLog.enabled", "eventLog");
        keys.put("spark.eventLog.rolling.enabled", "eventLog");
        keys.put("spark.eventLog.rolling.maxFileSize", "eventLog.maxFileSize");
        keys.put("spark.hadoop.fs.s3a.connection.ssl.enabled", "objectStore.endpoint");
        keys.put("spark.hadoop.fs.s3a.endpoint", "objectStore.endpoint");
        keys.put("spark.hadoop.fs.s3a.endpoint.region", "objectStore.region");
        keys.put("spark.hadoop.fs.s3a.path.style.access", "objectStore.pathStyleAccess");
        keys.put("spark.hadoop.hadoop.security.authentication", "kerberos");
        keys.put("spark.jars.ivy", FIXED);
        keys.put("spark.kerberos.keytab", "kerberos.keytab");
        keys.put("spark.kerberos.principal", "kerberos.principal");
        keys.put("spark.metrics.namespace", FIXED);
        keys.put("spark.sql.adaptive.advisoryPartitionSizeInBytes", "settings.adaptiveExecution.advisoryPartitionSize");
        keys.put("spark.sql.adaptive.coalescePartitions.enabled", "settings.adaptiveExecution.coalescePartitions");
        keys.put("spark.sql.adaptive.enabled", "settings.adaptiveExecution.enabled");
        keys.put("spark.sql.adaptive.skewJoin.enabled", "settings.adaptiveExecution.skewJoin");
        keys.put("spark.sql.extensions", FIXED);
        keys.put("spark.sql.shuffle.partitions", "settings.shufflePartitions");
        keys.put("spark.sql.streaming.metricsEnabled", "settings.metrics.streaming");
        keys.put("spark.ui.prometheus.enabled", "settings.metrics.prometheusServlet");
        return Collections.unmodifiableSortedMap(keys);
    }
}
