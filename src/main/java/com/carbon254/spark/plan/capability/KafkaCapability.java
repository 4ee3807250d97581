package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Flow;
import java.util.List;
import java.util.stream.Stream;

/** Topics of Kafka. Jobs find the address in the variable {@code KAFKA_BOOTSTRAP_SERVERS}: Spark has no property for it. */
final class KafkaCapability implements CapabilityPlan {

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.SPARK_SQL_KAFKA);
    }

    @Override
    public List<Flow> flows(Environment environment) {
        return Stream.ofNullable(environment.kafka())
                .flatMap(kafka -> kafka.bootstrapServers().stream())
                .map(server -> Flow.to(server, "Kafka"))
                .toList();
    }
}
