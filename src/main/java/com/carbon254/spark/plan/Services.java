package com.carbon254.spark.plan;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.service.BootstrapPlan;
import com.carbon254.spark.plan.service.ConnectPlan;
import com.carbon254.spark.plan.service.HistoryPlan;
import java.util.Optional;

/**
 * What a platform runs beside the jobs.
 *
 * @param operator the operator, which reads {@code spark-defaults}; empty where another environment renders it
 * @param connect Kafka Connect and its connectors; empty where Strimzi is not
 * @param history the history server; empty where jobs write no event logs, or your team has a server of its own
 * @param monitoring what Prometheus scrapes and asks; empty without it
 * @param bootstrap what must exist before the first job; empty where your team makes it
 */
public record Services(
        Optional<OperatorPlan> operator,
        Optional<ConnectPlan> connect,
        Optional<HistoryPlan> history,
        Optional<MonitoringPlan> monitoring,
        Optional<BootstrapPlan> bootstrap) {

    static Services of(Site site, Foundation foundation, Environment environment) {
        return new Services(
                OperatorPlan.of(environment),
                ConnectPlan.of(environment),
                history(foundation, environment),
                MonitoringPlan.of(site.environment(), environment, site.jobNamespaces()),
                foundation
                        .storage()
                        .filter(store -> environment.bootstrap().enabled())
                        .map(store -> BootstrapPlan.of(environment, store))
                        .filter(BootstrapPlan::hasWork));
    }

    private static Optional<HistoryPlan> history(Foundation foundation, Environment environment) {
        return Optional.ofNullable(environment.history())
                .flatMap(server -> foundation
                        .storage()
                        .map(storage -> HistoryPlan.of(server, environment, storage, foundation.image())));
    }
}
