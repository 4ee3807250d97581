package com.carbon254.spark.plan.capability;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Flow;
import java.util.List;

/** Event logs for the history server. Each job writes them; the properties stand in the defaults of all submissions. */
final class HistoryCapability implements CapabilityPlan {

    @Override
    public List<Flow> flows(Environment environment) {
        return FlowsToStore.of(environment, "event logs");
    }
}
