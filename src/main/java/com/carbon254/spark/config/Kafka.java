package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.KafkaServer;
import java.util.List;

/**
 * The Kafka cluster.
 *
 * <pre>{@code
 * kafka:
 *   bootstrapServers:
 *     - kafka-service:9092
 * }</pre>
 *
 * @param bootstrapServers reach the jobs as an environment variable: Spark has no property for them
 */
public record Kafka(
        @Key(
                value = "The addresses that jobs connect to first. They reach jobs as KAFKA_BOOTSTRAP_SERVERS,"
                        + " because Spark has no property for them.",
                max = 20)
        List<KafkaServer> bootstrapServers) {}
