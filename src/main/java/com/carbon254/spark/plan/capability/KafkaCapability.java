package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import java.util.List;

/** Topics of Kafka. Jobs find the address in the variable {@code KAFKA_BOOTSTRAP_SERVERS}: Spark has no property for it. */
final class KafkaCapability implements CapabilityPlan {

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.SPARK_SQL_KAFKA);
    }

    @Override
    public List<Connection> connections(Environment environment) {
        return Connection.to(Endpoints.kafka(environment), "topics");
    }
}
