package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import java.util.List;

/** Files of the object store by s3a. Address and credentials stand in the defaults of all submissions. */
final class S3Capability implements CapabilityPlan {

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.HADOOP_AWS);
    }

    @Override
    public List<Connection> connections(Environment environment) {
        return Connection.to(Endpoints.objectStore(environment), "files");
    }
}
