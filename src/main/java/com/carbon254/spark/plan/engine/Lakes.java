package com.carbon254.spark.plan.engine;

import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.FurtherCatalog;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.value.data.IcebergName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogs of an environment, as an engine knows them: that of the platform first, then the others by name.
 *
 * @param home the namespace of the platform
 * @param storage how the object store is reached
 * @param platform the catalog of the platform
 * @param others all other catalogs
 */
record Lakes(
        DnsLabel home, Optional<StorageAccess> storage, Optional<CatalogAccess> platform, List<FurtherCatalog> others) {

    Lakes {
        others = List.copyOf(others);
    }

    /**
     * Empty where there is no catalog of the platform or no store: a rule refuses an engine there.
     *
     * @param namespace that of the engine's pods; null for that of the platform
     * @param name what the engine calls the platform's catalog; null if as Spark does
     */
    List<Lake> seen(@Nullable DnsLabel namespace, @Nullable IcebergName name) {
        if (platform.isEmpty() || storage.isEmpty()) {
            return List.of();
        }
        Vantage from = new Vantage(home, namespace == null ? home : namespace);
        List<Lake> lakes = new ArrayList<>();
        String called = name == null ? platform.get().name() : name.toString();
        lakes.add(new Lake(from, called, Lake.PLATFORM, Tables.of(platform.get()), storage.get()));
        others.stream()
                .map(other -> new Lake(from, other.name().toString(), other.key(), Tables.of(other), storage.get()))
                .forEach(lakes::add);
        return lakes;
    }
}
