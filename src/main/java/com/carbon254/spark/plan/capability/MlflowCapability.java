package com.carbon254.spark.plan.capability;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.Mlflow;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import com.carbon254.spark.plan.pod.LoginVariables;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.pod.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs that the driver tracks in MLflow, by the variables of its Python client.
 *
 * @param server where they are tracked
 */
record MlflowCapability(@Nullable Mlflow server) implements CapabilityPlan {

    private static final String PREFIX = "MLFLOW_TRACKING_";

    @Override
    public List<String> driverVariables() {
        return List.of(PlatformNames.SPARK_MLFLOW);
    }

    /** By the names that MLflow's client reads (3.12, mlflow.environment_variables). */
    @Override
    public List<Variable> variables() {
        Optional<Mlflow> mlflow = Optional.ofNullable(server);
        Stream<Variable> user =
                mlflow.map(Mlflow::credentials).stream().flatMap(some -> LoginVariables.of(PREFIX, some).stream());
        Stream<Variable> token = mlflow.map(Mlflow::token).stream()
                .map(some -> new Variable.FromSecret(PREFIX + "TOKEN", new SecretKey(some.secret(), some.key())));
        return Stream.concat(user, token).toList();
    }

    @Override
    public List<Connection> connections() {
        return Connection.to(Endpoints.mlflow(server), "runs that are tracked");
    }
}
