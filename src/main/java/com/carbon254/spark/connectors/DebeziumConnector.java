package com.carbon254.spark.connectors;

import com.carbon254.spark.api.spark.AutoRestart;
import com.carbon254.spark.api.strimzi.KafkaConnector;
import com.carbon254.spark.api.strimzi.KafkaConnectorSpec;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.plan.connection.KafkaLogin;
import com.carbon254.spark.plan.service.ConnectorPlan;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.List;
import software.constructs.Construct;

/** A connector of Debezium. */
final class DebeziumConnector extends Construct {

    /** Names the KafkaConnect that runs it. */
    private static final String CLUSTER = "strimzi.io/cluster";

    private static final String CONFIG = "/spec/config/";

    /** Changes of a database have one order, so they are read by one task. */
    private static final int TASKS = 1;

    DebeziumConnector(ManifestFile file, ConnectProps props, ConnectorPlan plan) {
        super(file, "connector-" + plan.name());
        String key = ConnectProps.KEY + ".connectors." + plan.name();
        Origin origin = props.trace(file.add(this, connector(props, plan)), key)
                .from("/metadata/labels/strimzi.io~1cluster", ConnectProps.KEY + ".cluster")
                .from("/spec/class", key + ".type")
                .from("/spec/state", key + ".state");
        for (Part part : PARTS) {
            if (plan.properties().containsKey(part.property())) {
                origin.from(CONFIG + part.property(), key + "." + part.key());
            }
        }
        origin.from(CONFIG + "schema.history.internal.kafka.bootstrap.servers", "kafka.bootstrapServers");
        plan.properties().keySet().stream()
                .filter(property -> OF_KAFKA.stream().anyMatch(property::startsWith))
                .forEach(property -> origin.from(CONFIG + property, KafkaLogin.KEY));
    }

    /** How Debezium's own clients of Kafka are told of login and trust. */
    private static final List<String> OF_KAFKA =
            List.of("schema.history.internal.consumer.", "schema.history.internal.producer.");

    /** A property and the key of the connector that it comes from. */
    private record Part(String property, String key) {}

    private static final List<Part> PARTS = List.of(
            new Part("database.dbname", "database"),
            new Part("database.hostname", "server"),
            new Part("database.password", "credentials.passwordKey"),
            new Part("database.port", "server"),
            new Part("database.server.id", "serverId"),
            new Part("database.user", "credentials.usernameKey"),
            new Part("publication.name", "slot"),
            new Part("schema.history.internal.kafka.topic", "topicPrefix"),
            new Part("slot.name", "slot"),
            new Part("table.include.list", "tables"),
            new Part("topic.prefix", "topicPrefix"));

    private static KafkaConnector connector(ConnectProps props, ConnectorPlan plan) {
        return new KafkaConnector(
                labelled(props, plan),
                new KafkaConnectorSpec(
                        plan.className(), TASKS, new AutoRestart(true, null), plan.properties(), plan.state()));
    }

    private static ObjectMeta labelled(ConnectProps props, ConnectorPlan plan) {
        return new ObjectMetaBuilder(props.metadata(plan.name().toString()))
                .addToLabels(CLUSTER, props.plan().cluster().toString())
                .build();
    }
}
