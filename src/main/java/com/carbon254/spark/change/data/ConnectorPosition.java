package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** Where a connector has read to. */
final class ConnectorPosition implements ImpactRule {

    @Override
    public String statement() {
        return "Debezium keeps its place under the topic.prefix in the offsets of Kafka Connect, on PostgreSQL "
                + "in the slot as well; with another prefix, slot, server or database it takes a new snapshot or "
                + "misses what happened between (Debezium's pages on both connectors).";
    }

    private static final List<String> PLACE = List.of(
            "topic.prefix",
            "slot.name",
            "database.hostname",
            "database.port",
            "database.dbname",
            "plugin.name",
            "schema.history.internal.kafka.topic");

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("KafkaConnector") || change.isArrival() || change.isDeparture()) {
            return Verdict.none();
        }
        if (change.isIn("/spec/class")
                || (change.isIn("/spec/config")
                        && PLACE.contains(change.difference().lastStep()))) {
            return Verdict.of(
                    Impact.LOSS,
                    "The connector no longer finds the place up to which it has read: it reads all tables anew, or misses"
                            + " what happens until then." + slot(change));
        }
        if (change.isIn("/spec/config/table.include.list")) {
            return tables(change);
        }
        return Verdict.none();
    }

    private static String slot(FieldChange change) {
        return change.isIn("/spec/config/slot.name")
                ? " The old slot stays in the database and keeps its log until your team drops it."
                : "";
    }

    private static Optional<Verdict> tables(FieldChange change) {
        List<String> old = List.of(change.difference().textBefore().split(","));
        List<String> now = List.of(change.difference().textAfter().split(","));
        return now.containsAll(old)
                ? Verdict.of(
                        Impact.LIVE,
                        "Strimzi restarts the connector: changes of the new tables flow from now on; rows that are there"
                                + " already come with a snapshot that your team asks for.")
                : Verdict.of(
                        Impact.LOSS,
                        "Changes of a table that is no longer listed are not written any more; if it comes back, what"
                                + " happened meanwhile is missing.");
    }
}
