package com.carbon254.spark.plan.service;

import com.carbon254.spark.config.Bootstrap;
import com.carbon254.spark.config.EventLog;
import com.carbon254.spark.config.lake.Iceberg;
import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.ServicePod;
import com.carbon254.spark.value.address.S3Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the object store and the catalog must hold before the first job runs.
 *
 * @param pod the pod of the Job
 * @param storage how the object store is reached
 * @param buckets sorted, each once
 * @param prefixes that must exist although nothing lies below them yet
 * @param catalog the Iceberg REST catalog; empty without one
 */
public record BootstrapPlan(
        ServicePod pod,
        StorageAccess storage,
        List<String> buckets,
        List<S3Location> prefixes,
        Optional<Catalog> catalog) {

    public BootstrapPlan {
        buckets = List.copyOf(buckets);
        prefixes = List.copyOf(prefixes);
    }

    /**
     * An Iceberg REST catalog.
     *
     * @param access how it is reached
     * @param namespaces that it must have, sorted
     */
    public record Catalog(CatalogAccess access, List<String> namespaces) {

        public Catalog {
            namespaces = List.copyOf(namespaces);
        }

        /** Empty where an environment has none. */
        public static Optional<Catalog> of(@Nullable Iceberg stated, Optional<CatalogAccess> reached) {
            return Optional.ofNullable(stated)
                    .flatMap(iceberg -> reached.map(access -> new Catalog(
                            access,
                            iceberg.namespaces().keySet().stream()
                                    .map(Object::toString)
                                    .toList())));
        }
    }

    /**
     * What an environment with an object store needs before its first job.
     *
     * @param buckets sorted, each once
     * @param log where event logs are written; null for nowhere
     */
    public static BootstrapPlan of(
            Bootstrap stated,
            StorageAccess storage,
            List<String> buckets,
            @Nullable EventLog log,
            Optional<Catalog> catalog) {
        return new BootstrapPlan(
                ServicePod.of(
                        stated.resources(), stated.placement(), storage.login().pods()),
                storage,
                buckets,
                Optional.ofNullable(log).map(EventLog::location).stream().toList(),
                catalog);
    }

    /** Whether there is anything to prepare. */
    public boolean hasWork() {
        return !buckets.isEmpty() || !prefixes.isEmpty() || catalog.isPresent();
    }
}
