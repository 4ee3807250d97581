package com.carbon254.spark.config.lake;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.address.Warehouse;
import com.carbon254.spark.value.data.IcebergName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

        @Key("Where those run who answer at the address. If nothing is said, policies open the port to every address.")
        @Nullable
        Whereabouts where,

        @Key("How clients prove to the catalog who they are. Not at all, if nothing is said.") @Nullable
        CatalogAuthentication authentication,

        @Key("Where the tables lie, or what the catalog calls its warehouse: a name, the number of an account, an ARN.")
        Warehouse warehouse,

        @Key(
                "Whether the catalog gives temporary keys for the files of a table, in place of the credentials of the object store.")
        boolean vendedCredentials,

        @Key(
                value = "The namespaces of the catalog: name to purpose.",
                names = "namespace",
                nameType = IcebergName.class)
        Map<IcebergName, String> namespaces) {}
