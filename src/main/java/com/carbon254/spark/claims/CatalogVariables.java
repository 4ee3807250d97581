package com.carbon254.spark.claims;

/** The variables with the secrets of the REST catalog, in drivers, in the bootstrap and in Trino. */
public final class CatalogVariables {

    /** Client id and secret, with a colon between. */
    public static final String CREDENTIAL = "ICEBERG_CREDENTIAL";

    /** A token that never changes. */
    public static final String TOKEN = "ICEBERG_TOKEN";

    private CatalogVariables() {}
}
