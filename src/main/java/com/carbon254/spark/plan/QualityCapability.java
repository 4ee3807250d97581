package com.carbon254.spark.plan;

import com.carbon254.spark.catalogue.StackJar;
import java.util.List;

/** Data quality checks with Deequ, which the driver plans: its variables hold thresholds and the metrics repository. */
final class QualityCapability implements CapabilityPlan {

    @Override
    public List<String> driverVariables() {
        return List.of(Names.SPARK_DEEQU);
    }

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.DEEQU);
    }
}
