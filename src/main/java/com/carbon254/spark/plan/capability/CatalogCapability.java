package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.FurtherCatalog;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.value.data.IcebergName;
import java.util.List;
import java.util.SortedMap;

/**
 * Tables of a catalog beside that of the platform. Its properties are those of the job, so that a change of it reaches no
 * other job.
 *
 * @param name what the catalog is called
 */
record CatalogCapability(IcebergName name) implements CapabilityPlan {

    @Override
    public SortedMap<String, String> properties(Environment environment) {
        return FurtherCatalog.of(name, environment).properties();
    }

    @Override
    public List<Variable.FromSecret> driverSecrets(Environment environment) {
        return FurtherCatalog.of(name, environment).variables();
    }

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.ICEBERG_SPARK_RUNTIME, StackJar.ICEBERG_AWS_BUNDLE);
    }

    @Override
    public List<Connection> connections(Environment environment) {
        return FurtherCatalog.of(name, environment).connections();
    }
}
