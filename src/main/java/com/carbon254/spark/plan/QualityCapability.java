package com.carbon254.spark.plan;

import com.carbon254.spark.catalogue.StackJar;
import com.carbon254.spark.config.Environment;
import java.util.List;

/** Data quality checks with Deequ, which the driver plans: its variables hold thresholds and the metrics repository. */
final class QualityCapability implements CapabilityPlan {

    @Override
    public List<String> driverVariables() {
        return List.of(Names.SPARK_DEEQU);
    }

    @Override
    public List<Flow> flows(Environment environment) {
        return SettingsPlan.gateway(environment).stream()
                .map(gateway -> Flow.to(gateway.url(), "the Pushgateway"))
                .toList();
    }

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.DEEQU);
    }
}
