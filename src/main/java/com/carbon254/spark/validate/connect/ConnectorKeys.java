package com.carbon254.spark.validate.connect;

import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.connect.Connector;
import com.carbon254.spark.config.connect.DatabaseType;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of a connector are those of its database: none is missing, none belongs to another kind. */
final class ConnectorKeys implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Connect connect = environment.config().kafkaConnect().orElse(null);
        if (connect != null) {
            connect.connectors().forEach((name, connector) -> {
                Subject subject = new Subject(environment, "kafka.connect.connectors." + name, connector, findings);
                subject.check("serverId", connector.serverId(), DatabaseType.MYSQL);
                subject.check("database", connector.database(), DatabaseType.POSTGRESQL);
                subject.check("slot", connector.slot(), DatabaseType.POSTGRESQL);
            });
        }
        return findings;
    }

    private record Subject(LoadedEnvironment environment, String block, Connector connector, List<Finding> findings) {

        void check(String key, @Nullable Object value, DatabaseType owner) {
            boolean wanted = connector.type() == owner;
            if (wanted == (value != null)) {
                return;
            }
            String path = block + "." + key;
            findings.add(new Finding(
                    Rule.CONNECTOR_KEYS,
                    environment.place(wanted ? block + ".type" : path),
                    path,
                    wanted
                            ? "the key is missing, and " + block + ".type is \"" + connector.type() + "\""
                            : "\"" + value + "\" contradicts " + block + ".type \"" + connector.type() + "\"",
                    "it belongs to the type " + owner,
                    wanted ? "set it, or correct the type" : "remove it, or correct the type"));
        }
    }
}
