package com.carbon254.spark.config.kafka;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.KafkaServer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of Kafka beside that of the platform, for the jobs that name it.
 *
 * <pre>{@code
 * kafka:
 *   clusters:
 *     partners:
 *       bootstrapServers: ["kafka.partners.example:9093"]
 *       security: {protocol: SSL}
 * }</pre>
 */
public record KafkaCluster(
        @Key(value = "The addresses that jobs connect to first.", max = 20)
        List<KafkaServer> bootstrapServers,

        @Key("Where all brokers run: clients go on from the addresses above to those that brokers advertise. If nothing"
                + " is said, policies open the ports above to every address.")
        @Nullable
        Whereabouts where,

        @Key("How clients log in and whom they trust. If nothing is said, the brokers let everybody in, and nothing is"
                + " encrypted.")
        @Nullable
        KafkaSecurity security) {}
