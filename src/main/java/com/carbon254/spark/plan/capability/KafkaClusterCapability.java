package com.carbon254.spark.plan.capability;

import com.carbon254.spark.config.Kerberos;
import com.carbon254.spark.plan.connection.KafkaAccess;
import com.carbon254.spark.plan.pod.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Topics of a cluster of Kafka beside that of the platform. Its address is a variable of the jobs that name it, so that a change
 * of it reaches no other job.
 *
 * @param cluster how the job reaches it
 * @param kerberos what clients log in with, if they do so by tickets
 */
record KafkaClusterCapability(KafkaAccess cluster, @Nullable Kerberos kerberos) implements KafkaClient {

    @Override
    public Optional<KafkaAccess> access() {
        return Optional.of(cluster);
    }

    @Override
    public List<Variable> variables() {
        return Stream.concat(Stream.of(cluster.address()), cluster.properties().stream())
                .toList();
    }
}
