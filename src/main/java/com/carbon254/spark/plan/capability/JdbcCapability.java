package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import java.util.List;

/** Databases by JDBC: the drivers. Address and password are the job's, as arguments and {@code secrets}. */
final class JdbcCapability implements CapabilityPlan {

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.POSTGRESQL, StackJar.MYSQL_CONNECTOR_J);
    }
}
