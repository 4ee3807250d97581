package com.carbon254.spark.plan.connection;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Collects the Spark properties of a catalog of Iceberg.
 *
 * <p>Keys and their effects: Iceberg Spark configuration.
 */
public final class CatalogProperties {

    private static final String EXTENSIONS = "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions";

    private final String prefix;
    private final StorageAccess storage;
    private final SortedMap<String, String> all = new TreeMap<>();

    /**
     * Those that every catalog has.
     *
     * @param name the first part of the names of its tables
     * @param storage how the files of its tables are reached
     */
    public CatalogProperties(String name, StorageAccess storage) {
        this.prefix = "spark.sql.catalog." + name;
        this.storage = storage;
        all.put("spark.sql.extensions", EXTENSIONS);
        all.put(prefix, "org.apache.iceberg.spark.SparkCatalog");
    }

    /** A property by the key behind the name of the catalog. */
    public void put(String key, Object value) {
        all.put(prefix + "." + key, value.toString());
    }

    /** How files are reached: keys that the catalog gives with a table go before any that a client finds by itself. */
    public void files(boolean vendedCredentials) {
        put("io-impl", "org.apache.iceberg.aws.s3.S3FileIO");
        put("client.region", storage.region());
        storage.endpoint().ifPresent(url -> put("s3.endpoint", url));
        storage.pathStyleAccess().ifPresent(inPath -> put("s3.path-style-access", inPath));
        if (vendedCredentials) {
            put(CatalogAccess.DELEGATION, CatalogAccess.VENDED);
        } else {
            storage.login().icebergProvider().ifPresent(type -> put("client.credentials-provider", type));
        }
    }

    /** All of them, whole keys. */
    public SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }
}
