package com.carbon254.spark.plan.engine;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.connection.StoreLogin;
import com.carbon254.spark.plan.property.PropertyGroup;
import com.carbon254.spark.plan.property.PropertyGroups;
import java.util.List;

/**
 * The file by which Trino reads the tables of a catalog (trino.io, object-storage/metastores and object-storage/file-system-s3).
 *
 * @param names how the release calls its properties
 * @param lake the catalog and the store
 */
record TrinoTables(EngineProperties names, Lake lake) {

    private static final String GLUE = "hive.metastore.glue.";
    private static final String NESSIE = "iceberg.nessie-catalog.";

    List<PropertyGroup> properties() {
        PropertyGroups groups = new PropertyGroups();
        groups.group("Tables of " + answers())
                .put("connector.name", "iceberg")
                .put("iceberg.catalog.type", names.name(lake.tables().type().toString()));
        catalog(groups);
        store(groups);
        return groups.build();
    }

    private String answers() {
        return switch (lake.tables().type()) {
            case REST -> "the Iceberg REST catalog";
            case HIVE -> "a Hive metastore";
            case GLUE -> "the data catalog of AWS";
            case NESSIE -> "Nessie";
        };
    }

    private void catalog(PropertyGroups groups) {
        switch (lake.tables().type()) {
            case REST -> {
                groups.put("iceberg.rest-catalog.uri", lake.catalog())
                        .put("iceberg.rest-catalog.warehouse", lake.tables().warehouse());
                new TrinoLogin(names, lake).addTo(groups);
            }
            case HIVE -> groups.put("hive.metastore.uri", lake.catalog());
            case GLUE -> {
                groups.put(GLUE + "region", lake.storage().region())
                        .put(GLUE + "default-warehouse-dir", lake.tables().warehouse());
                keys(groups, GLUE + "aws-access-key", GLUE + "aws-secret-key");
            }
            case NESSIE -> {
                groups.put(NESSIE + "uri", lake.catalog())
                        .put(NESSIE + "default-warehouse-dir", lake.tables().warehouse());
                lake.tables().ref().ifPresent(ref -> groups.put(NESSIE + "ref", ref));
            }
        }
    }

    private void store(PropertyGroups groups) {
        StorageAccess storage = lake.storage();
        groups.group("Files of tables, by the credentials " + whence());
        groups.put(names.name("store"), true).put("s3.region", storage.region());
        lake.endpoint().ifPresent(url -> groups.put("s3.endpoint", url));
        storage.pathStyleAccess().ifPresent(inPath -> groups.put("s3.path-style-access", inPath));
        keys(groups, "s3.aws-access-key", "s3.aws-secret-key");
        if (storage.login() instanceof StoreLogin.Anonymous && !lake.tables().vendedCredentials()) {
            names.find("login").ifPresent(login -> groups.put(login, "ANONYMOUS"));
        }
    }

    private String whence() {
        if (lake.tables().vendedCredentials()) {
            return "that the catalog gives";
        }
        return lake.keys().isEmpty()
                ? "that Trino's pods have of themselves"
                : "in environment variables of Trino's pods";
    }

    /** The keys of the store, where it has some: else Trino finds an identity of its pods by itself. */
    private void keys(PropertyGroups groups, String... properties) {
        for (int i = 0; i < lake.keys().size(); i++) {
            groups.put(properties[i], TrinoLogin.reference(lake.keys().get(i).name()));
        }
    }
}
