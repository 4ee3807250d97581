package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.CatalogEndpoints;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import java.util.List;
import java.util.stream.Stream;

/** Tables of the Iceberg REST catalog. The catalog's properties stand in the defaults of all submissions. */
final class IcebergCapability implements CapabilityPlan {

    /** S3FileIO is in the runtime, the client that it calls in the bundle. */
    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.ICEBERG_SPARK_RUNTIME, StackJar.ICEBERG_AWS_BUNDLE);
    }

    @Override
    public List<Connection> connections(Environment environment) {
        return Stream.of(
                        CatalogEndpoints.all(environment, "metadata of tables"),
                        Connection.to(Endpoints.objectStore(environment), "files of tables"))
                .flatMap(List::stream)
                .toList();
    }
}
