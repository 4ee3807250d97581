package com.carbon254.spark.config;

import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.kafka.KafkaCluster;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.KafkaServer;
import com.carbon254.spark.value.data.KafkaClusterName;
import com.carbon254.spark.value.data.TopicName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Kafka cluster.
 *
 * <pre>{@code
 * kafka:
 *   bootstrapServers:
 *     - kafka-service:9092
 *   topics:
 *     mysql.inventory.orders: Changes of orders
 * }</pre>
 *
 * @param bootstrapServers reach the jobs as an environment variable: Spark has no property for them
 */
public record Kafka(
        @Key(
                value = "The addresses that jobs connect to first. They reach jobs as KAFKA_BOOTSTRAP_SERVERS,"
                        + " because Spark has no property for them.",
                max = 20)
        List<KafkaServer> bootstrapServers,

        @Key("Where all brokers run: clients go on from the addresses above to those that brokers advertise. If nothing"
                + " is said, policies open the ports above to every address.")
        @Nullable
        Whereabouts where,

        @Key("How clients log in and whom they trust. If nothing is said, the brokers let everybody in, and nothing is"
                + " encrypted.")
        @Nullable
        KafkaSecurity security,

        @Key(
                value =
                        "Topics that other applications fill and jobs read: name to what is in them. A job that uses cdc reads"
                                + " these, or those of connectors.",
                names = "topic",
                nameType = TopicName.class)
        Map<TopicName, String> topics,

        @Key(
                value =
                        "Further clusters of Kafka, for the jobs that name them. Everything above is about the platform's own.",
                names = "cluster",
                nameType = KafkaClusterName.class)
        Map<KafkaClusterName, KafkaCluster> clusters,

        @Key("Kafka Connect and its connectors, where Strimzi runs in the cluster.") @Nullable
        Connect connect) {}
