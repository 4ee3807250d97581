package com.carbon254.spark.plan.service;

import com.carbon254.spark.config.connect.Connector;
import com.carbon254.spark.config.connect.ConnectorState;
import com.carbon254.spark.config.connect.DatabaseType;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The configuration of a connector of Debezium 3: changes as JSON with their schemas, by which jobs know every type.
 *
 * @param namespace of the Secret with the credentials
 * @param bootstrapServers the brokers that keep the history of MySQL's schemas
 * @param login how clients log in at these brokers; empty where they let everybody in
 * @param connector what the user says
 */
record ConnectorProperties(
        DnsLabel namespace, String bootstrapServers, Optional<ConnectLogin> login, Connector connector) {

    private static final String FALSE = "false";

    /** Topics are made with the brokers' own number of partitions and copies. */
    private static final String AS_THE_BROKER = "-1";

    ConnectorPlan plan(DnsLabel name) {
        ConnectorState state = Optional.ofNullable(connector.state()).orElse(ConnectorState.RUNNING);
        return new ConnectorPlan(
                name, className(), properties(), connector.credentials().secret(), state.toString());
    }

    private String className() {
        return switch (connector.type()) {
            case MYSQL -> "io.debezium.connector.mysql.MySqlConnector";
            case POSTGRESQL -> "io.debezium.connector.postgresql.PostgresConnector";
        };
    }

    private SortedMap<String, String> properties() {
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put("database.hostname", connector.server().host());
        properties.put("database.port", connector.server().port());
        properties.put("database.user", reference(connector.credentials().usernameKey()));
        properties.put("database.password", reference(connector.credentials().passwordKey()));
        properties.put("topic.prefix", connector.topicPrefix().toString());
        // Debezium reads each entry as an expression, in which a dot is any character.
        properties.put(
                "table.include.list",
                connector.tables().stream()
                        .map(table -> table.toString().replace(".", "\\."))
                        .collect(Collectors.joining(",")));
        events(properties);
        if (connector.type() == DatabaseType.MYSQL) {
            mysql(properties);
        } else {
            postgresql(properties);
        }
        connector.conf().forEach((key, value) -> properties.put(key.toString(), value));
        return properties;
    }

    private void events(SortedMap<String, String> properties) {
        for (String converter : new String[] {"key.converter", "value.converter"}) {
            properties.put(converter, "org.apache.kafka.connect.json.JsonConverter");
            properties.put(converter + ".schemas.enable", "true");
        }
        // The defaults are bytes in base64, and schemas that tell neither the digits of a decimal nor a unit of time.
        properties.put("decimal.handling.mode", "string");
        properties.put("column.propagate.source.type", ".*");
        properties.put("time.precision.mode", "adaptive_time_microseconds");
        properties.put("tombstones.on.delete", FALSE);
        properties.put("heartbeat.interval.ms", "60000");
        properties.put("topic.creation.default.partitions", AS_THE_BROKER);
        properties.put("topic.creation.default.replication.factor", AS_THE_BROKER);
    }

    private void mysql(SortedMap<String, String> properties) {
        properties.put("database.server.id", String.valueOf(connector.serverId()));
        // Else the upper half of BIGINT UNSIGNED would arrive as negative numbers.
        properties.put("bigint.unsigned.handling.mode", "precise");
        properties.put("include.schema.changes", FALSE);
        properties.put("schema.history.internal.kafka.bootstrap.servers", bootstrapServers);
        // It does not begin with the prefix: jobs that read all topics of the prefix would read it, too.
        properties.put("schema.history.internal.kafka.topic", "schema-history." + connector.topicPrefix());
        // It has clients of its own, which know nothing of the workers' login.
        login.ifPresent(some -> some.ofConnectors().forEach((key, value) -> {
            properties.put(ConnectorPlan.HISTORY + "consumer." + key, value);
            properties.put(ConnectorPlan.HISTORY + "producer." + key, value);
        }));
    }

    private void postgresql(SortedMap<String, String> properties) {
        String slot = Objects.requireNonNull(connector.slot()).toString();
        properties.put(
                "database.dbname", Objects.requireNonNull(connector.database()).toString());
        properties.put("plugin.name", "pgoutput");
        properties.put("slot.name", slot);
        properties.put("publication.name", slot);
        properties.put("publication.autocreate.mode", "filtered");
    }

    private String reference(DataKey key) {
        return "${" + ConnectorPlan.PROVIDER + ":" + namespace + "/"
                + connector.credentials().secret() + ":" + key + "}";
    }
}
