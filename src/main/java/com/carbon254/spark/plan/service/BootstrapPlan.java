package com.carbon254.spark.plan.service;

import com.carbon254.spark.claims.DeclaredBuckets;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.EventLog;
import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.ServicePod;
import com.carbon254.spark.value.address.S3Location;
import java.util.List;
import java.util.Optional;

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

        private static Optional<Catalog> of(Environment environment) {
            return Optional.ofNullable(environment.iceberg())
                    .flatMap(iceberg -> CatalogAccess.of(environment)
                            .map(access -> new Catalog(
                                    access,
                                    iceberg.namespaces().keySet().stream()
                                            .map(Object::toString)
                                            .toList())));
        }
    }

    /** What an environment with an object store needs before its first job. */
    public static BootstrapPlan of(Environment environment, StorageAccess storage) {
        return new BootstrapPlan(
                ServicePod.of(
                        environment.bootstrap().resources(),
                        environment.bootstrap().placement(),
                        storage.login().pods()),
                storage,
                DeclaredBuckets.of(environment),
                Optional.ofNullable(environment.eventLog()).map(EventLog::location).stream()
                        .toList(),
                Catalog.of(environment));
    }

    /** Whether there is anything to prepare. */
    public boolean hasWork() {
        return !buckets.isEmpty() || !prefixes.isEmpty() || catalog.isPresent();
    }
}
