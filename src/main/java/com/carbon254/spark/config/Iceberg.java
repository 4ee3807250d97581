package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.address.Warehouse;
import com.carbon254.spark.value.data.IcebergName;
import java.util.Map;

/**
 * The Iceberg REST catalog.
 *
 * <pre>{@code
 * iceberg:
 *   catalog: iceberg
 *   uri: http://iceberg-rest-catalog:8181
 *   warehouse: s3://iceberg-warehouse/
 * }</pre>
 */
public record Iceberg(
        @Key("The name of the catalog in SQL, the first part of a table name.")
        IcebergName catalog,

        @Key("The address of the REST catalog.") HttpUrl uri,
        @Key("Where the tables lie.") Warehouse warehouse,

        @Key(
                value = "The namespaces of the catalog: name to purpose.",
                names = "namespace",
                nameType = IcebergName.class)
        Map<IcebergName, String> namespaces) {}
