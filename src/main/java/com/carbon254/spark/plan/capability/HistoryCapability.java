package com.carbon254.spark.plan.capability;

import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Event logs for the history server. Each job writes them; the properties stand in the defaults of all submissions.
 *
 * @param store where they lie
 */
record HistoryCapability(@Nullable ObjectStore store) implements CapabilityPlan {

    @Override
    public List<Connection> connections() {
        return Connection.to(Endpoints.objectStore(store), "event logs");
    }
}
