package com.carbon254.spark.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.property.ClaimedVariable;
import com.carbon254.spark.catalogue.property.ClaimedVariable.Source;
import com.carbon254.spark.catalogue.property.ConnectorProperty;
import com.carbon254.spark.catalogue.property.PropertyClass;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.connect.Connector;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.plan.Plans;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.settings.SettingsPlan;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plans set, by name, is what the catalogue says that the platform sets: no more and no less. */
final class ClaimedNamesTest {

    private static final String EVERYTHING = """
            objectStore: {checksums: whenRequired}
            monitoring:
              enabled: true
              runbooks: https://docs.254carbon.com
              pushgateway: {namespace: monitoring, selector: {app: gateway}, url: "http://gateway:9091"}
            kafka:
              connect:
                cluster: cdc
                connectors:
                  shop:
                    type: mysql
                    server: mysql:3306
                    credentials: {secret: mysql, usernameKey: username, passwordKey: password}
                    topicPrefix: shop
                    tables: [shop.orders]
                    serverId: 1
                  payments:
                    type: postgresql
                    server: postgres:5432
                    database: payments
                    credentials: {secret: postgres, usernameKey: username, passwordKey: password}
                    topicPrefix: payments
                    tables: [public.payments]
                    slot: debezium
            jobs:
              orders:
                description: Sums up orders.
                main: local:///opt/spark/app/orders.py
                uses: [quality, mlflow]
                streaming: {checkpoint: "s3a://checkpoint/orders"}
            """;

    @TempDir
    private Path folder;

    @Test
    void everyVariableOfTheSettingsIsClaimedByThem() {
        SettingsPlan settings = plan().foundation().settings();

        assertThat(settings.environment().keySet()).containsExactlyElementsOf(claimed(Source.SETTINGS));
        assertThat(besides(Source.MLFLOW, settings.mlflow().orElseThrow().keySet()))
                .as("the logins, of which a server takes one")
                .containsExactly("MLFLOW_TRACKING_PASSWORD", "MLFLOW_TRACKING_TOKEN", "MLFLOW_TRACKING_USERNAME");
        assertThat(besides(Source.QUALITY, settings.deequ().orElseThrow().keySet()))
                .as("set where the Pushgateway asks for a user")
                .containsExactly("PUSHGATEWAY_PASSWORD", "PUSHGATEWAY_USERNAME");
    }

    @Test
    void everyVariableOfADriverIsClaimedByItsJob() {
        List<String> variables = plan().jobs().get(0).driver().variables().stream()
                .map(variable -> variable.value().name())
                .toList();

        assertThat(besides(Source.JOB, variables))
                .as("set where the environment has authorities, or brokers ask for a login")
                .containsExactly(
                        "AWS_CA_BUNDLE",
                        "CURL_CA_BUNDLE",
                        "KAFKA_CLIENT_PROPERTIES",
                        "REQUESTS_CA_BUNDLE",
                        "SSL_CERT_FILE");
    }

    /** The variables of a source that are claimed and not among these, each of which is claimed. */
    private static List<String> besides(Source source, Collection<String> set) {
        List<String> claimed = List.copyOf(claimed(source));
        assertThat(claimed).containsAll(set);
        return claimed.stream().filter(name -> !set.contains(name)).toList();
    }

    @Test
    void everyPropertyOfConnectorsIsClaimed() {
        Set<String> set = plan().services().connect().orElseThrow().connectors().stream()
                .flatMap(connector -> connector.properties().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ConnectorProperty.all().stream().map(ConnectorProperty::name))
                .containsAll(set);
    }

    @Test
    void everyKeyThatStandsForAVariableOrAPropertyOfAConnectorExists() {
        Stream<String> ofVariables = ClaimedVariable.all().stream()
                .flatMap(variable -> variable.key().stream())
                .map(key -> key.replace(PropertyClass.OF_JOB, "jobs.orders."));
        Stream<String> ofConnectors = ConnectorProperty.all().stream().flatMap(property -> property.key().stream());

        assertThat(ofVariables)
                .allMatch(key -> Shapes.find(Shapes.of(Environment.class), key).isPresent());
        assertThat(ofConnectors)
                .allMatch(key -> Shapes.find(Shapes.of(Connector.class), key).isPresent());
    }

    private static Stream<String> names(Source source) {
        return ClaimedVariable.all().stream()
                .filter(variable -> variable.source() == source)
                .map(ClaimedVariable::name);
    }

    private static List<String> claimed(Source source) {
        return names(source).sorted().toList();
    }

    private Platform plan() {
        return new Plans(folder).of(EVERYTHING);
    }
}
