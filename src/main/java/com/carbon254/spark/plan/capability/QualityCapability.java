package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import com.carbon254.spark.plan.pod.LoginVariables;
import com.carbon254.spark.plan.pod.Variable;
import java.util.List;
import java.util.Optional;

/**
 * Data quality checks with Deequ, which the driver plans: its variables hold thresholds and the metrics repository.
 *
 * @param gateway where results are pushed to
 */
record QualityCapability(Optional<Monitoring.Pushgateway> gateway) implements CapabilityPlan {

    @Override
    public List<String> driverVariables() {
        return List.of(PlatformNames.SPARK_DEEQU);
    }

    @Override
    public List<Variable> variables() {
        return gateway.map(Monitoring.Pushgateway::credentials).stream()
                .flatMap(user -> LoginVariables.of("PUSHGATEWAY_", user).stream())
                .toList();
    }

    @Override
    public List<Connection> connections() {
        return gateway.stream()
                .map(where -> new Connection(Endpoints.pushgateway(where), "results of checks"))
                .toList();
    }

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.DEEQU);
    }
}
