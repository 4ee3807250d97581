package com.carbon254.spark.validate.connect;

import com.carbon254.spark.catalogue.property.ConnectorProperty;
import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.CredentialText;
import com.carbon254.spark.value.data.ConnectorPropertyKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The further properties of a connector say nothing that a typed key says, and hold no credential. */
final class ConnectorConf implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Connect connect = environment.config().kafkaConnect().orElse(null);
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
        ConnectorProperty.find(key.toString())
                .filter(property -> !property.overridable())
                .map(property -> finding(environment, block, property))
                .ifPresent(findings::add);
    }

    private static Finding finding(LoadedEnvironment environment, String block, ConnectorProperty property) {
        String path = block + ".conf." + property.name();
        Optional<String> typed = property.key().map(key -> block + "." + key);
        return new Finding(
                Rule.CONNECTOR_PROPERTY,
                environment.place(path),
                path,
                "\"" + property.name() + "\" is set by " + typed.orElse("the platform"),
                property.reason(),
                typed.map(key -> "set " + key + " instead").orElse("remove it"));
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
                    "the value holds a password, a token or a key",
                    "credentials stand in Secrets, never in a file",
                    "refer to it by ${secrets:<namespace>/<Secret>:<key>}; replace it where it is valid, for the file"
                            + " keeps its history"));
        }
    }
}
