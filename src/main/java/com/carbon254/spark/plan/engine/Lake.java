package com.carbon254.spark.plan.engine;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.CatalogLogin;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.data.IcebergName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Catalog and store, as a pod of an engine reaches them.
 *
 * @param home the namespace of the platform
 * @param namespace where the pods of the engine are
 * @param name what the engine calls the catalog
 * @param access how Spark reaches the catalog
 * @param catalog the address of the catalog
 * @param storage how to reach the store
 * @param endpoint the address of the store; empty for Amazon's own
 */
record Lake(
        DnsLabel home,
        DnsLabel namespace,
        String name,
        CatalogAccess access,
        String catalog,
        StorageAccess storage,
        Optional<String> endpoint) {

    /** Empty where there is no catalog or no store: a rule refuses an engine there. */
    static Optional<Lake> of(
            Environment environment,
            Optional<StorageAccess> storage,
            @Nullable DnsLabel namespace,
            @Nullable IcebergName name) {
        DnsLabel home = environment.namespace();
        DnsLabel there = namespace == null ? home : namespace;
        return CatalogAccess.of(environment)
                .flatMap(access -> storage.map(store -> new Lake(
                        home,
                        there,
                        name == null ? access.name() : name.toString(),
                        access,
                        fromThere(access.uri(), home, there),
                        store,
                        store.endpoint().map(url -> fromThere(url, home, there)))));
    }

    /** The address that gives tokens, from there; empty where the catalog gives them. */
    Optional<String> tokens(CatalogLogin.OAuth2 login) {
        return login.server().map(url -> fromThere(new HttpUrl(url), home, namespace));
    }

    /** The keys of the store that the engine needs: for the files of tables, or to sign requests to the catalog. */
    List<Variable.FromSecret> keys() {
        boolean needed = !access.vendedCredentials() || access.login() instanceof CatalogLogin.SigV4;
        return needed ? storage.login().variables() : List.of();
    }

    /** A bare host is a Service in the namespace of the platform; from another one it takes the namespace behind it. */
    private static String fromThere(HttpUrl url, DnsLabel home, DnsLabel there) {
        String host = URI.create(url.text()).getHost();
        return home.equals(there) || host.contains(".")
                ? url.text()
                : url.text().replaceFirst("://" + host, "://" + host + "." + home);
    }
}
