package com.carbon254.spark.plan.capability;

import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.Kerberos;
import com.carbon254.spark.plan.connection.KafkaAccess;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Topics of the platform's Kafka. Every job finds the address in the variable {@code KAFKA_BOOTSTRAP_SERVERS}, whether it uses
 * this or not.
 *
 * @param kafka the cluster
 * @param kerberos what clients log in with, if they do so by tickets
 */
record KafkaCapability(@Nullable Kafka kafka, @Nullable Kerberos kerberos) implements KafkaClient {

    @Override
    public Optional<KafkaAccess> access() {
        return KafkaAccess.of(kafka, kerberos);
    }
}
