package com.carbon254.spark.plan.capability;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.KafkaAccess;
import java.util.Optional;

/**
 * Topics of the platform's Kafka. Every job finds the address in the variable {@code KAFKA_BOOTSTRAP_SERVERS}, whether it uses
 * this or not.
 */
final class KafkaCapability implements KafkaClient {

    @Override
    public Optional<KafkaAccess> access(Environment environment) {
        return KafkaAccess.of(environment);
    }
}
