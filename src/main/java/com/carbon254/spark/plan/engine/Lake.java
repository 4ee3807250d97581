package com.carbon254.spark.plan.engine;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Iceberg;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.data.IcebergName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Catalog and store, as a pod of an engine reaches them.
 *
 * @param namespace where the pods of the engine are
 * @param name what the engine calls the catalog
 * @param catalog the address of the catalog
 * @param warehouse where the tables lie
 * @param storage how to reach the store
 * @param endpoint the address of the store; empty for Amazon's own
 */
record Lake(
        DnsLabel namespace,
        String name,
        String catalog,
        String warehouse,
        StorageAccess storage,
        Optional<String> endpoint) {

    /** Empty where there is no catalog or no store: a rule refuses an engine there. */
    static Optional<Lake> of(
            Environment environment,
            Optional<StorageAccess> storage,
            @Nullable DnsLabel namespace,
            @Nullable IcebergName name) {
        Iceberg iceberg = environment.iceberg();
        if (iceberg == null) {
            return Optional.empty();
        }
        DnsLabel home = environment.namespace();
        DnsLabel there = namespace == null ? home : namespace;
        return storage.map(store -> new Lake(
                there,
                (name == null ? iceberg.catalog() : name).toString(),
                fromThere(iceberg.uri(), home, there),
                iceberg.warehouse().toString(),
                store,
                store.endpoint().map(url -> fromThere(url, home, there))));
    }

    /** A bare host is a Service in the namespace of the platform; from another one it takes the namespace behind it. */
    private static String fromThere(HttpUrl url, DnsLabel home, DnsLabel there) {
        String host = URI.create(url.text()).getHost();
        return home.equals(there) || host.contains(".")
                ? url.text()
                : url.text().replaceFirst("://" + host, "://" + host + "." + home);
    }
}
