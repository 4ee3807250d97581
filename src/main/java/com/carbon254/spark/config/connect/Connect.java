package com.carbon254.spark.config.connect;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kafka Connect, in a cluster where Strimzi 0.49 or later is installed.
 *
 * <pre>{@code
 * connect:
 *   cluster: cdc
 *   connectors:
 *     orders:
 *       type: mysql
 *       server: mysql:3306
 * }</pre>
 */
public record Connect(
        @Key(value = "The name of the KafkaConnect object that runs the connectors.", example = "cdc")
        DnsLabel cluster,

        @Key(
                value =
                        "The namespace of KafkaConnect and connectors, which Strimzi watches; the platform's if none is named.",
                example = "kafka")
        @Nullable
        DnsLabel namespace,

        @Key(
                "The pods of Kafka Connect. Without this block the KafkaConnect object exists already, takes connectors from"
                        + " objects, and has a config provider called secrets that reads Secrets of Kubernetes.")
        @Nullable
        Workers workers,

        @Key(
                value = "The connectors: name to the database whose changes each writes to topics.",
                names = "connector",
                nameType = DnsLabel.class)
        Map<DnsLabel, Connector> connectors) {

    /** Whether a pod of ours, or a connector that keeps a history of schemas, opens connections to the brokers. */
    public boolean opensKafka() {
        return workers != null
                || connectors.values().stream().anyMatch(connector -> connector.type() == DatabaseType.MYSQL);
    }
}
