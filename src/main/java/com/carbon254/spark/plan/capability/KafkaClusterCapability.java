package com.carbon254.spark.plan.capability;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.KafkaAccess;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.value.data.KafkaClusterName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Topics of a cluster of Kafka beside that of the platform. Its address is a variable of the jobs that name it, so that a change
 * of it reaches no other job.
 *
 * @param name what the cluster is called
 */
record KafkaClusterCapability(KafkaClusterName name) implements KafkaClient {

    @Override
    public Optional<KafkaAccess> access(Environment environment) {
        return Optional.of(KafkaAccess.of(name, environment));
    }

    @Override
    public List<Variable> variables(Environment environment) {
        KafkaAccess access = KafkaAccess.of(name, environment);
        return Stream.concat(Stream.of(access.address()), access.properties().stream())
                .toList();
    }
}
