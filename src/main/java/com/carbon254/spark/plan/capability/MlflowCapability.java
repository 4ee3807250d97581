package com.carbon254.spark.plan.capability;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Flow;
import java.util.List;
import java.util.stream.Stream;

/** Runs that the driver tracks in MLflow, by the variables of its Python client. */
final class MlflowCapability implements CapabilityPlan {

    @Override
    public List<String> driverVariables() {
        return List.of(PlatformNames.SPARK_MLFLOW);
    }

    @Override
    public List<Flow> flows(Environment environment) {
        return Stream.ofNullable(environment.mlflow())
                .map(mlflow -> Flow.to(mlflow.trackingUri(), "MLflow"))
                .toList();
    }
}
