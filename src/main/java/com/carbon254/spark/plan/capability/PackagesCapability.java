package com.carbon254.spark.plan.capability;

import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import java.util.List;

/**
 * Libraries of the other capabilities from a Maven repository, for an image that does not hold them. They are fetched by
 * the operator and again by the driver, at every start.
 */
final class PackagesCapability implements CapabilityPlan {

    @Override
    public List<Connection> connections() {
        return List.of(Connection.toLibraries(Endpoints.packages()));
    }
}
