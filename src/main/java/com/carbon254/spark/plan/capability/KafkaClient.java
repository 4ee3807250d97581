package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Kerberos;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.KafkaAccess;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.Variable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Topics of a cluster of Kafka. Where its brokers ask for a login or for TLS, drivers find the properties of the client in a file,
 * whose path is in a variable; what these refer to is mounted in executors as well, for readers and writers run there.
 */
interface KafkaClient extends CapabilityPlan {

    /** The cluster; empty where a rule refuses a job that needs it. */
    Optional<KafkaAccess> access();

    /** What clients log in with, if they do so by tickets. */
    @Nullable
    Kerberos kerberos();

    @Override
    default List<StackJar> jars() {
        return List.of(StackJar.SPARK_SQL_KAFKA);
    }

    @Override
    default List<Variable> variables() {
        return access().stream().flatMap(access -> access.properties().stream()).toList();
    }

    @Override
    default List<Mount> driverMounts() {
        return access().stream()
                .flatMap(access -> access.driverMounts().stream())
                .toList();
    }

    @Override
    default List<Mount> executorMounts() {
        return access().stream()
                .flatMap(access -> access.executorMounts().stream())
                .toList();
    }

    @Override
    default List<String> javaOptions() {
        return access().stream()
                .flatMap(access -> access.javaOptions().stream())
                .toList();
    }

    @Override
    default List<Connection> connections() {
        return access().stream()
                .flatMap(access -> access.connections(kerberos()).stream())
                .toList();
    }
}
