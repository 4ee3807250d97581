package com.carbon254.spark.plan.capability;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import java.util.List;

/** Runs that the driver tracks in MLflow, by the variables of its Python client. */
final class MlflowCapability implements CapabilityPlan {

    @Override
    public List<String> driverVariables() {
        return List.of(PlatformNames.SPARK_MLFLOW);
    }

    @Override
    public List<Connection> connections(Environment environment) {
        return Connection.to(Endpoints.mlflow(environment), "runs that are tracked");
    }
}
