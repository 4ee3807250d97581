package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.FurtherCatalog;
import com.carbon254.spark.plan.pod.Variable;
import java.util.List;
import java.util.SortedMap;

/**
 * Tables of a catalog beside that of the platform. Its properties are those of the job, so that a change of it reaches no
 * other job.
 *
 * @param catalog how the job reaches it
 */
record CatalogCapability(FurtherCatalog catalog) implements CapabilityPlan {

    @Override
    public SortedMap<String, String> properties() {
        return catalog.properties();
    }

    @Override
    public List<Variable.FromSecret> driverSecrets() {
        return catalog.variables();
    }

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.ICEBERG_SPARK_RUNTIME, StackJar.ICEBERG_AWS_BUNDLE);
    }

    @Override
    public List<Connection> connections() {
        return catalog.connections();
    }
}
