package com.carbon254.spark.plan;

import com.carbon254.spark.catalogue.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Monitoring;
import java.util.List;
import java.util.Optional;

/** Data quality checks with Deequ, which the driver plans: its variables hold thresholds and the metrics repository. */
final class QualityCapability implements CapabilityPlan {

    @Override
    public List<String> driverVariables() {
        return List.of(Names.SPARK_DEEQU);
    }

    @Override
    public List<Flow> flows(Environment environment) {
        return gateway(environment).stream()
                .map(gateway -> Flow.to(gateway.url(), "the Pushgateway"))
                .toList();
    }

    /** Where results are pushed to, if somebody scrapes them there. */
    static Optional<Monitoring.Pushgateway> gateway(Environment environment) {
        return Optional.of(environment.monitoring())
                .filter(Monitoring::enabled)
                .flatMap(monitoring -> Optional.ofNullable(monitoring.pushgateway()));
    }

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.DEEQU);
    }
}
