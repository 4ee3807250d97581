package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.Variable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes of databases: read from Kafka, where Debezium writes them, and merged into Iceberg tables.
 *
 * @param kafka what it brings where it reads
 * @param iceberg what it brings where it writes
 */
record CdcCapability(CapabilityPlan kafka, CapabilityPlan iceberg) implements CapabilityPlan {

    @Override
    public List<StackJar> jars() {
        return Stream.concat(kafka.jars().stream(), iceberg.jars().stream()).toList();
    }

    @Override
    public List<Mount> driverMounts() {
        return kafka.driverMounts();
    }

    @Override
    public List<Mount> executorMounts() {
        return kafka.executorMounts();
    }

    @Override
    public List<Variable> variables() {
        return kafka.variables();
    }

    @Override
    public List<String> javaOptions() {
        return kafka.javaOptions();
    }

    @Override
    public List<Connection> connections() {
        return Stream.concat(kafka.connections().stream(), iceberg.connections().stream())
                .toList();
    }
}
