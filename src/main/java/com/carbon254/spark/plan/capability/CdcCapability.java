package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.Variable;
import java.util.List;
import java.util.stream.Stream;

/** Changes of databases: read from Kafka, where Debezium writes them, and merged into Iceberg tables. */
final class CdcCapability implements CapabilityPlan {

    private static final CapabilityPlan KAFKA = new KafkaCapability();
    private static final CapabilityPlan ICEBERG = new IcebergCapability();

    @Override
    public List<StackJar> jars() {
        return Stream.concat(KAFKA.jars().stream(), ICEBERG.jars().stream()).toList();
    }

    @Override
    public List<Mount> driverMounts(Environment environment) {
        return KAFKA.driverMounts(environment);
    }

    @Override
    public List<Mount> executorMounts(Environment environment) {
        return KAFKA.executorMounts(environment);
    }

    @Override
    public List<Variable> variables(Environment environment) {
        return KAFKA.variables(environment);
    }

    @Override
    public List<String> javaOptions(Environment environment) {
        return KAFKA.javaOptions(environment);
    }

    @Override
    public List<Connection> connections(Environment environment) {
        return Stream.concat(KAFKA.connections(environment).stream(), ICEBERG.connections(environment).stream())
                .toList();
    }
}
