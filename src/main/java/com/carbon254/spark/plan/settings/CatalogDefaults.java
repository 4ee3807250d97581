package com.carbon254.spark.plan.settings;

import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.CatalogProperties;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.property.PropertyGroups;

/**
 * The Spark properties of a catalog of Iceberg. The driver alone speaks with it; S3FileIO reaches executors with what the
 * driver has resolved.
 *
 * @param access how it is reached
 * @param storage how the files of its tables are reached
 */
record CatalogDefaults(CatalogAccess access, StorageAccess storage) {

    void addTo(PropertyGroups groups) {
        CatalogProperties properties = new CatalogProperties(access.name(), storage);
        properties.put("type", "rest");
        properties.put("uri", access.uri());
        properties.put("warehouse", access.warehouse());
        access.login().properties().forEach(properties::put);
        properties.files(access.vendedCredentials());
        groups.group("Iceberg REST catalog; tables are read and written by S3FileIO");
        properties.all().forEach(groups::put);
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
