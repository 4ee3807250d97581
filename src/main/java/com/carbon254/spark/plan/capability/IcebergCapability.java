package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.lake.Iceberg;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.plan.connection.CatalogEndpoints;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables of the Iceberg REST catalog. The catalog's properties stand in the defaults of all submissions.
 *
 * @param iceberg the catalog
 * @param store where the files of the tables lie
 */
record IcebergCapability(
        @Nullable Iceberg iceberg, @Nullable ObjectStore store) implements CapabilityPlan {

    /** S3FileIO is in the runtime, the client that it calls in the bundle. */
    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.ICEBERG_SPARK_RUNTIME, StackJar.ICEBERG_AWS_BUNDLE);
    }

    @Override
    public List<Connection> connections() {
        return Stream.of(
                        CatalogEndpoints.all(iceberg, "metadata of tables"),
                        Connection.to(Endpoints.objectStore(store), "files of tables"))
                .flatMap(List::stream)
                .toList();
    }
}
