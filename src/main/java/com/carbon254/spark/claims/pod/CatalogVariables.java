package com.carbon254.spark.claims.pod;

import com.carbon254.spark.value.data.IcebergName;
import java.util.Locale;

/**
 * The variables with the secrets of a REST catalog, in drivers, in the bootstrap and in Trino.
 *
 * @param credential client id and secret, with a colon between
 * @param token a token that never changes
 */
public record CatalogVariables(String credential, String token) {

    /** Those of the platform's catalog, whatever it is called. */
    public static final CatalogVariables OF_PLATFORM = new CatalogVariables("ICEBERG_CREDENTIAL", "ICEBERG_TOKEN");

    /** Those of a further catalog. */
    public static CatalogVariables of(IcebergName catalog) {
        String name = "CATALOG_" + catalog.toString().toUpperCase(Locale.ROOT);
        return new CatalogVariables(name + "_CREDENTIAL", name + "_TOKEN");
    }
}
