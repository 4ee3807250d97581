package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** Anything else of a connector. */
final class ConnectorSettings implements ImpactRule {

    @Override
    public String statement() {
        return "Strimzi puts a changed configuration to Kafka Connect, which restarts the connector's tasks "
                + "from the place where they were; a server id is told to the database when they connect.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("KafkaConnector")) {
            return Verdict.none();
        }
        if (change.isDeparture()) {
            return Verdict.of(
                    Impact.STOP,
                    "Strimzi deletes the connector: its topics get no more changes. Its slot, if it has one, stays in the"
                            + " database and keeps its log until your team drops it.",
                    change.identity().deletion());
        }
        if (change.isArrival()) {
            return Verdict.of(
                    Impact.LIVE, "Strimzi starts the connector, which reads its tables once and then follows.");
        }
        if (change.isIn("/spec/state")) {
            return change.difference().textAfter().equals("running")
                            || change.difference().after().isEmpty()
                    ? Verdict.of(Impact.LIVE, "The connector goes on from its place.")
                    : Verdict.of(
                            Impact.STOP,
                            "The connector writes no more changes until it runs again; until then its slot, if it"
                                    + " has one, makes the database keep its log.");
        }
        return change.isIn("/spec")
                ? Verdict.of(Impact.LIVE, "Strimzi restarts the connector, which goes on from its place.")
                : Verdict.none();
    }
}
