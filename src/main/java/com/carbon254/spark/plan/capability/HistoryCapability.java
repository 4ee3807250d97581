package com.carbon254.spark.plan.capability;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import java.util.List;

/** Event logs for the history server. Each job writes them; the properties stand in the defaults of all submissions. */
final class HistoryCapability implements CapabilityPlan {

    @Override
    public List<Connection> connections(Environment environment) {
        return Connection.to(Endpoints.objectStore(environment), "event logs");
    }
}
