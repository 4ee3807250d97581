package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** The pods of Kafka Connect. */
final class WorkersOfConnect implements ImpactRule {

    @Override
    public String statement() {
        return "Strimzi replaces the pods of a KafkaConnect one after another when its specification differs; "
                + "connectors move to the pods that are there, and go on from their places.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("KafkaConnect") || !change.isIn("/spec")) {
            return Verdict.none();
        }
        if (change.isIn("/spec/replicas")) {
            return Verdict.of(Impact.LIVE, "Strimzi starts or ends pods; connectors move to those that are there.");
        }
        int pods = change.object().after("/spec/replicas").asInt(1);
        return Verdict.of(
                Impact.ROLL,
                "Strimzi replaces " + pods + (pods == 1 ? " pod" : " pods") + " of Kafka Connect, "
                        + (pods == 1
                                ? "with a gap: connectors stand still meanwhile."
                                : "one after another: connectors move to those that are there."));
    }
}
