package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.claims.JobSlots;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import com.carbon254.spark.plan.connection.KafkaLogin;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.plan.pod.VolumeSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Topics of Kafka. Jobs find the address in the variable {@code KAFKA_BOOTSTRAP_SERVERS}: Spark has no property for it.
 * Where brokers ask for a login or for TLS, drivers find the properties of the client in a file, whose path is in another
 * variable; what these refer to is mounted in executors as well, for readers and writers run there.
 */
final class KafkaCapability implements CapabilityPlan {

    /** The variable with the path of the properties of Kafka's client. */
    private static final String CLIENT_PROPERTIES = "KAFKA_CLIENT_PROPERTIES";

    @Override
    public List<StackJar> jars() {
        return List.of(StackJar.SPARK_SQL_KAFKA);
    }

    @Override
    public List<Variable> variables(Environment environment) {
        return KafkaLogin.of(environment).stream()
                .<Variable>map(login -> new Variable.Plain(
                        CLIENT_PROPERTIES, JobSlots.KAFKA_CLIENT.path() + "/" + KafkaLogin.PROPERTIES_FILE))
                .toList();
    }

    @Override
    public List<Mount> driverMounts(Environment environment) {
        return KafkaLogin.of(environment).stream()
                .flatMap(login -> Stream.concat(Stream.of(properties()), login.mounts().stream()))
                .toList();
    }

    @Override
    public List<Mount> executorMounts(Environment environment) {
        return KafkaLogin.of(environment).stream()
                .flatMap(login -> login.mounts().stream())
                .toList();
    }

    @Override
    public List<String> javaOptions(Environment environment) {
        return KafkaLogin.of(environment).stream()
                .flatMap(login -> login.javaOptions().stream())
                .toList();
    }

    @Override
    public List<Connection> connections(Environment environment) {
        Stream<Connection> logins =
                KafkaLogin.of(environment).stream().flatMap(login -> login.connections(environment).stream());
        return Stream.concat(Connection.to(Endpoints.kafka(environment), "topics").stream(), logins)
                .toList();
    }

    private static Mount properties() {
        return new Mount(
                JobSlots.KAFKA_CLIENT.volume(),
                JobSlots.KAFKA_CLIENT.path(),
                true,
                new VolumeSource.OfPlatform(PlatformNames.SPARK_KAFKA));
    }
}
