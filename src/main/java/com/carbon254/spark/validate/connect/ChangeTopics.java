package com.carbon254.spark.validate.connect;

import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.connect.Connector;
import com.carbon254.spark.config.connect.DatabaseType;
import java.util.List;
import java.util.stream.Stream;

/** The topics of an environment. */
public final class ChangeTopics {

    private ChangeTopics() {}

    /** What connectors write the changes of tables to, and what systems outside fill. */
    public static List<String> of(Kafka kafka) {
        return Stream.concat(
                        connectors(kafka).flatMap(ChangeTopics::of),
                        kafka.topics().keySet().stream().map(Object::toString))
                .toList();
    }

    /** What a connector writes the changes of tables to. */
    public static Stream<String> of(Connector connector) {
        return connector.tables().stream().map(table -> connector.topicPrefix() + "." + table);
    }

    /** What connectors write for themselves. */
    public static List<String> internal(Kafka kafka) {
        return connectors(kafka)
                .flatMap(connector -> Stream.concat(
                        Stream.of("__debezium-heartbeat." + connector.topicPrefix()),
                        connector.type() == DatabaseType.MYSQL
                                ? Stream.of("schema-history." + connector.topicPrefix())
                                : Stream.empty()))
                .toList();
    }

    private static Stream<Connector> connectors(Kafka kafka) {
        Connect connect = kafka.connect();
        return connect == null ? Stream.empty() : connect.connectors().values().stream();
    }
}
