package com.carbon254.spark.validate.connect;

import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.data.TableName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;

/** Some job reads what a connector writes. */
final class ConnectorReaders implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Connect connect = environment.config().kafkaConnect().orElse(null);
        if (connect == null) {
            return findings;
        }
        List<ReadTopics> readers = environment.config().jobs().values().stream()
                .flatMap(job -> ReadTopics.of(job).stream())
                .toList();
        connect.connectors().forEach((name, connector) -> {
            for (int i = 0; i < connector.tables().size(); i++) {
                TableName table = connector.tables().get(i);
                String topic = connector.topicPrefix() + "." + table;
                if (readers.stream().noneMatch(reader -> reader.reads(topic))) {
                    findings.add(finding(environment, name, i, topic));
                }
            }
        });
        return findings;
    }

    private static Finding finding(LoadedEnvironment environment, DnsLabel name, int index, String topic) {
        String path = "kafka.connect.connectors." + name + ".tables[" + index + "]";
        return new Finding(
                Rule.CONNECTOR_UNREAD,
                environment.place(path),
                path,
                "no job reads the topic \"" + topic + "\"",
                "a topic with changes has a reader, by the argument --topics or --topic of a job",
                "correct the table or the prefix, or silence this rule if others read it");
    }
}
