package com.carbon254.spark.plan.settings;

import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.property.PropertyGroups;

/**
 * The Spark properties of a catalog of Iceberg. The driver alone speaks with it; S3FileIO reaches executors with what the
 * driver has resolved.
 *
 * <p>Keys and their effects: Iceberg Spark configuration.
 *
 * @param access how it is reached
 * @param storage how the files of its tables are reached
 */
record CatalogDefaults(CatalogAccess access, StorageAccess storage) {

    private static final String EXTENSIONS = "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions";

    void addTo(PropertyGroups groups) {
        groups.group("Iceberg REST catalog; tables are read and written by S3FileIO")
                .put("spark.sql.extensions", EXTENSIONS)
                .put(catalog(), "org.apache.iceberg.spark.SparkCatalog");
        put(groups, "type", "rest");
        put(groups, "uri", access.uri());
        put(groups, "warehouse", access.warehouse());
        access.login().properties().forEach((key, value) -> put(groups, key, value));
        files(groups);
    }

    /** Keys that the catalog gives with a table go before any that a client finds by itself. */
    private void files(PropertyGroups groups) {
        put(groups, "io-impl", "org.apache.iceberg.aws.s3.S3FileIO");
        put(groups, "client.region", storage.region());
        storage.endpoint().ifPresent(url -> put(groups, "s3.endpoint", url));
        storage.pathStyleAccess().ifPresent(inPath -> put(groups, "s3.path-style-access", inPath));
        if (access.vendedCredentials()) {
            put(groups, CatalogAccess.DELEGATION, CatalogAccess.VENDED);
        } else {
            storage.login().icebergProvider().ifPresent(type -> put(groups, "client.credentials-provider", type));
        }
    }

    private void put(PropertyGroups groups, String key, Object value) {
        groups.put(catalog() + "." + key, value);
    }

    private String catalog() {
        return "spark.sql.catalog." + access.name();
    }

    /** Beside the properties that name the variables, so that no submission has one without the other. */
    void addSecretsTo(PropertyGroups groups) {
        groups.group("Secrets of the catalog, as references: the driver's client reads the variables");
        access.login()
                .variables()
                .forEach(variable -> groups.put(
                        "spark.kubernetes.driver.secretKeyRef." + variable.name(), reference(variable.key())));
    }

    /** A Secret and a key of it, as Spark's properties refer to them. */
    static String reference(SecretKey key) {
        return key.secret() + ":" + key.key();
    }
}
