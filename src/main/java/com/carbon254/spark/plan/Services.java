package com.carbon254.spark.plan;

import com.carbon254.spark.claims.DeclaredBuckets;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.KafkaLogin;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.pod.ImageMirrors;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.service.BootstrapPlan;
import com.carbon254.spark.plan.service.ConnectPlan;
import com.carbon254.spark.plan.service.HistoryPlan;
import java.util.Objects;
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

    /** Assembles them of the whole environment: each service reads other parts. */
    static Services of(Site site, Foundation foundation, Environment environment) {
        return new Services(
                OperatorPlan.of(environment),
                connect(environment),
                history(foundation, environment),
                MonitoringPlan.of(site.environment(), environment, site.jobNamespaces()),
                bootstrap(foundation, environment));
    }

    private static Optional<ConnectPlan> connect(Environment environment) {
        return Optional.ofNullable(environment.kafka())
                .flatMap(kafka -> ConnectPlan.of(
                        kafka,
                        environment.namespace(),
                        KafkaLogin.of(kafka, environment.kerberos())
                                .map(login -> login.trusting(environment.authorities())),
                        ImageMirrors.of(environment.images()),
                        environment.pods()));
    }

    private static Optional<HistoryPlan> history(Foundation foundation, Environment environment) {
        return Optional.ofNullable(environment.history())
                .flatMap(server -> foundation
                        .storage()
                        .map(storage -> HistoryPlan.of(
                                server,
                                Objects.requireNonNull(
                                        environment.eventLog(), "a rule refuses a history server without it"),
                                storage,
                                new HistoryPlan.Jvm(
                                        server.heap(),
                                        MetricsAgent.in(foundation.image(), environment.monitoring()),
                                        Trust.javaOption(environment.authorities())),
                                foundation.keytab())));
    }

    private static Optional<BootstrapPlan> bootstrap(Foundation foundation, Environment environment) {
        return foundation
                .storage()
                .filter(store -> environment.bootstrap().enabled())
                .map(store -> BootstrapPlan.of(
                        environment.bootstrap(),
                        store,
                        DeclaredBuckets.of(environment),
                        environment.eventLog(),
                        BootstrapPlan.Catalog.of(environment.iceberg(), foundation.catalog())))
                .filter(BootstrapPlan::hasWork);
    }
}
