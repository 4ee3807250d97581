package com.carbon254.spark.validate.connect;

import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.connect.Connector;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * No two connectors are one to others: a server sends what a number or slot stands for to the last that asks, and topics of
 * one prefix mix the rows of two databases.
 */
final class ConnectorClaims implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Connect connect = environment.config().kafkaConnect().orElse(null);
        if (connect == null) {
            return List.of();
        }
        Claims claims = new Claims(environment);
        connect.connectors().forEach((name, connector) -> claims.of(name, connector));
        return claims.findings;
    }

    private static final class Claims {

        private final Map<String, String> owners = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final LoadedEnvironment environment;

        private Claims(LoadedEnvironment environment) {
            this.environment = environment;
        }

        private void of(DnsLabel name, Connector connector) {
            claim(name, "topicPrefix", connector.topicPrefix(), "all connectors");
            claim(name, "serverId", connector.serverId(), connector.server().toString());
            claim(name, "slot", connector.slot(), connector.server().toString());
        }

        private void claim(DnsLabel name, String key, @Nullable Object value, String where) {
            if (value == null) {
                return;
            }
            String owner = owners.putIfAbsent(key + " " + value + " " + where, name.toString());
            if (owner != null) {
                String path = "kafka.connect.connectors." + name + "." + key;
                findings.add(new Finding(
                        Rule.CONNECTOR_CLAIM,
                        environment.place(path),
                        path,
                        "\"" + value + "\" is that of the connector \"" + owner + "\"",
                        "it must differ among " + (key.equals("topicPrefix") ? where : "the connectors of " + where),
                        "choose another"));
            }
        }
    }
}
