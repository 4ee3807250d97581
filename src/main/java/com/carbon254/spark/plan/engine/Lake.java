package com.carbon254.spark.plan.engine;

import com.carbon254.spark.plan.connection.CatalogLogin;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.Variable;
import java.util.List;
import java.util.Optional;

/**
 * Catalog and store, as a pod of an engine reaches them.
 *
 * @param from where the pods of the engine are
 * @param name what the engine calls the catalog
 * @param key the key path that describes the catalog
 * @param tables how Spark reaches the catalog
 * @param storage how to reach the store
 */
record Lake(Vantage from, String name, String key, Tables tables, StorageAccess storage) {

    /** The key path of the platform's catalog. */
    static final String PLATFORM = "iceberg";

    /** Whose tables they are, for readers. */
    String whose() {
        return key.equals(PLATFORM) ? "the platform" : "the catalog " + name;
    }

    /** The address of the catalog; empty for Glue, which has one of its own. */
    Optional<String> address() {
        return tables.address().map(from::address);
    }

    /** The address of the catalog, where its type has one: a rule asks for it. */
    String catalog() {
        return address().orElseThrow();
    }

    /** The address of the store; empty for Amazon's own. */
    Optional<String> endpoint() {
        return storage.endpoint().map(url -> from.address(url.text()));
    }

    /** The address that gives tokens, from there; empty where the catalog gives them. */
    Optional<String> tokens(CatalogLogin.OAuth2 login) {
        return login.server().map(from::address);
    }

    /** The keys of the store that the engine needs: for the files of tables, or to sign requests to the catalog. */
    List<Variable.FromSecret> keys() {
        return tables.needsKeys() ? storage.login().variables() : List.of();
    }
}
