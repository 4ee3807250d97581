package com.carbon254.spark.validate;

import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.ConnectorPropertyKey;
import com.carbon254.spark.value.CredentialText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The further properties of a connector say nothing that a typed key says, and hold no credential. */
final class ConnectorConf implements EnvironmentRule {

    private static final String PLATFORM = "";
    private static final SortedMap<String, String> TYPED = typed();

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Connect connect = environment.config().kafka().connect();
        if (connect != null) {
            connect.connectors().forEach((name, connector) -> {
                String block = "kafka.connect.connectors." + name;
                connector.conf().forEach((key, value) -> {
                    managed(findings, environment, block, key);
                    credential(findings, environment, block + ".conf." + key, key, value);
                });
            });
        }
        return findings;
    }

    private static void managed(
            List<Finding> findings, LoadedEnvironment environment, String block, ConnectorPropertyKey key) {
        String typed = TYPED.get(key.toString());
        if (typed == null) {
            return;
        }
        boolean fixed = typed.equals(PLATFORM);
        String path = block + ".conf." + key;
        findings.add(new Finding(
                Rule.CONNECTOR_PROPERTY,
                environment.place(path),
                path,
                "\"" + key + "\" is set by " + (fixed ? "the platform" : block + "." + typed),
                fixed ? "jobs rely on its value" : "a property that a typed key stands for is set through that key",
                fixed ? "remove it" : "set " + block + "." + typed + " instead"));
    }

    /** The value is not quoted: a log is no place for it. */
    private static void credential(
            List<Finding> findings,
            LoadedEnvironment environment,
            String path,
            ConnectorPropertyKey key,
            String value) {
        boolean named = CredentialText.isName(
                key.toString().replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT));
        boolean reference = value.startsWith("${") && value.endsWith("}");
        if ((named && !reference) || CredentialText.standsIn(value)) {
            findings.add(new Finding(
                    Rule.CREDENTIAL,
                    environment.place(path),
                    path,
                    "the value holds a password or a token",
                    "credentials stand in Secrets, never in a file",
                    "refer to it by ${secrets:<namespace>/<Secret>:<key>}; replace it where it is valid, for the file"
                            + " keeps its history"));
        }
    }

    private static SortedMap<String, String> typed() {
        SortedMap<String, String> keys = new TreeMap<>();
        keys.put("connector.class", "type");
        keys.put("database.dbname", "database");
        keys.put("database.hostname", "server");
        keys.put("database.password", "credentials");
        keys.put("database.port", "server");
        keys.put("database.server.id", "serverId");
        keys.put("database.user", "credentials");
        keys.put("decimal.handling.mode", PLATFORM);
        keys.put("include.schema.changes", PLATFORM);
        keys.put("key.converter", PLATFORM);
        keys.put("key.converter.schemas.enable", PLATFORM);
        keys.put("name", PLATFORM);
        keys.put("plugin.name", PLATFORM);
        keys.put("publication.name", "slot");
        keys.put("schema.history.internal.kafka.topic", PLATFORM);
        keys.put("slot.name", "slot");
        keys.put("table.exclude.list", "tables");
        keys.put("table.include.list", "tables");
        keys.put("tasks.max", PLATFORM);
        keys.put("time.precision.mode", PLATFORM);
        keys.put("topic.prefix", "topicPrefix");
        keys.put("value.converter", PLATFORM);
        keys.put("value.converter.schemas.enable", PLATFORM);
        return Collections.unmodifiableSortedMap(keys);
    }
}
