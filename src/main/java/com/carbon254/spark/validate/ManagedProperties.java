package com.carbon254.spark.validate;

import com.carbon254.spark.config.Environment;
import java.util.Collections;
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

    /** By what follows the name of the catalog. */
    private static final SortedMap<String, String> CATALOG = catalog();

    private static final Pattern CREDENTIAL_REFERENCE = Pattern.compile(
            "spark\\.kubernetes\\.(driver|executor)\\.secretKeyRef\\.AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY)");
    private static final String KEYTAB = "spark.kubernetes.driver.secrets.";

    private ManagedProperties() {}

    /**
     * The key path that stands for a property.
     *
     * @param environment whose names of catalog and keytab are part of properties
     */
    static Optional<String> typedKey(String property, Environment environment) {
        String prefix = "spark.sql.catalog." + environment.iceberg().catalog();
        if (property.startsWith(prefix)) {
            return Optional.ofNullable(CATALOG.get(property.substring(prefix.length())));
        }
        if (environment.kerberos() != null
                && property.equals(KEYTAB + environment.kerberos().keytab().secret())) {
            return Optional.of("kerberos.keytab");
        }
        if (CREDENTIAL_REFERENCE.matcher(property).matches()) {
            return Optional.of("objectStore.credentials");
        }
        return Optional.ofNullable(TYPED.get(property));
    }

    /** Those whose names are the same in every environment. */
    static SortedSet<String> ofAnyEnvironment() {
        return new TreeSet<>(TYPED.keySet());
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
        keys.put("spark.jars.ivy", FIXED);
        keys.put("spark.kerberos.keytab", "kerberos.keytab");
        keys.put("spark.kerberos.principal", "kerberos.principal");
        keys.put("spark.kubernetes.kerberos.krb5.configMapName", "kerberos.krb5ConfigMap");
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
