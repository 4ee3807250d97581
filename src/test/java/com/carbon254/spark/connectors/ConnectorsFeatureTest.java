package com.carbon254.spark.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kafka Connect and its connectors, as the feature prints them. */
final class ConnectorsFeatureTest {

    @TempDir
    private Path folder;

    private static final String CONNECT = """
            kafka:
              connect:
                cluster: changes
                namespace: kafka
                connectors:
                  orders:
                    type: mysql
                    server: mysql.shop:3306
                    credentials: {secret: mysql-debezium, usernameKey: user, passwordKey: word}
                    topicPrefix: shop
                    tables: [inventory.orders]
                    serverId: 254001
            """;

    @Test
    void connectorBelongsToItsCluster() {
        assertThat(connectors(CONNECT).yaml("KafkaConnector/orders", "/metadata/labels"))
                .contains("strimzi.io/cluster: changes\n");
    }

    @Test
    void passwordIsAReferenceToItsSecret() {
        assertThat(connectors(CONNECT).yaml("KafkaConnector/orders", "/spec/config"))
                .contains("database.password: ${secrets:kafka/mysql-debezium:word}\n");
    }

    @Test
    void nothingIsPrintedWithoutConnectors() {
        assertThat(connectors("").names()).isEmpty();
    }

    private Emitted connectors(String lines) {
        return Emitted.by(new ConnectorsFeature(new Plans(folder).of(lines)));
    }
}
