package com.carbon254.spark.plan.engine;

import com.carbon254.spark.config.lake.Catalog;
import com.carbon254.spark.config.lake.Catalog.CatalogType;
import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.CatalogLogin;
import com.carbon254.spark.plan.connection.FurtherCatalog;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Optional;

/**
 * The tables of a catalog, whatever answers for it.
 *
 * @param type what answers
 * @param address the address, as the platform's namespace knows it; empty for Glue, which has one of its own
 * @param warehouse where the tables lie, or what the catalog calls its warehouse
 * @param ref the branch of Nessie, if one is stated
 * @param login how a client proves who it is
 * @param vendedCredentials whether the catalog gives keys for the files of tables
 */
record Tables(
        CatalogType type,
        Optional<String> address,
        String warehouse,
        Optional<String> ref,
        CatalogLogin login,
        boolean vendedCredentials) {

    /** Those of the platform's catalog. */
    static Tables of(CatalogAccess access) {
        return new Tables(
                CatalogType.REST,
                Optional.of(access.uri().text()),
                access.warehouse(),
                Optional.empty(),
                access.login(),
                access.vendedCredentials());
    }

    /** Those of a catalog beside it. */
    static Tables of(FurtherCatalog catalog) {
        Catalog stated = catalog.stated();
        return new Tables(
                stated.type(),
                Optional.ofNullable(stated.uri()).map(Object::toString),
                stated.warehouse().toString(),
                Optional.ofNullable(stated.ref()).map(DnsLabel::toString),
                catalog.login(),
                Boolean.TRUE.equals(stated.vendedCredentials()));
    }

    /** Whether a client needs the keys of the object store: for files, or to sign requests to the catalog. */
    boolean needsKeys() {
        return !vendedCredentials || login instanceof CatalogLogin.SigV4;
    }
}
