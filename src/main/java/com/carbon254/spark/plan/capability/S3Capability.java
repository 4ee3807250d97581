package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files of the object store by s3a. Address and credentials stand in the defaults of all submissions.
 *
 * @param store where they lie
 */
record S3Capability(@Nullable ObjectStore store) implements CapabilityPlan {

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.HADOOP_AWS);
    }

    @Override
    public List<Connection> connections() {
        return Connection.to(Endpoints.objectStore(store), "files");
    }
}
