package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** The offsets in a checkpoint belong to one Kafka cluster. */
final class BrokersOfStreams implements ImpactRule {

    @Override
    public String statement() {
        return "Offsets mean nothing in another Kafka cluster. Servers that share none with the former ones are "
                + "taken for another cluster; running jobs read the variable at their next start.";
    }

    private static final String SERVERS = "/data/KAFKA_BOOTSTRAP_SERVERS";

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("ConfigMap") || !change.isIn(SERVERS)) {
            return Verdict.none();
        }
        boolean other = Addresses.areOthers(
                change.difference().textBefore(), change.difference().textAfter());
        List<String> streams = change.scene()
                .after()
                .applications()
                .filter(Application::isStream)
                .map(Application::name)
                .toList();
        return other && !streams.isEmpty()
                ? Verdict.of(
                        Impact.LOSS,
                        "If these servers are another cluster, the checkpoints of " + String.join(", ", streams)
                                + " hold offsets that mean nothing there: from their next start on they skip events, or"
                                + " refuse to start.")
                : Verdict.of(Impact.NEXT_RUN, "Jobs read the servers at their next start.");
    }
}
