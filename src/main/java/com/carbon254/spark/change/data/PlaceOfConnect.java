package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** Where Kafka Connect keeps the places of all its connectors. */
final class PlaceOfConnect implements ImpactRule {

    @Override
    public String statement() {
        return "A Kafka Connect cluster is its groupId and its three topics: with others, all connectors begin "
                + "anew.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (change.isOf("KafkaConnect")
                && change.isDeparture()
                && change.scene().arrivals("KafkaConnect").findAny().isPresent()) {
            return Verdict.of(
                    Impact.LOSS,
                    "Another Kafka Connect comes, with topics of its own: it finds none of the places up to which the"
                            + " connectors of this one have read, and all of them begin anew.",
                    change.identity().deletion());
        }
        boolean applies = change.isOf("KafkaConnect")
                && change.difference().before().isPresent()
                && (change.isIn(
                                "/spec/groupId",
                                "/spec/configStorageTopic",
                                "/spec/offsetStorageTopic",
                                "/spec/statusStorageTopic")
                        || isElsewhere(change));
        return applies
                ? Verdict.of(
                        Impact.LOSS,
                        "Kafka Connect finds none of the places up to which its connectors have read, unless the address"
                                + " alone differs: all of them begin anew.")
                : Verdict.none();
    }

    private static boolean isElsewhere(FieldChange change) {
        return change.isIn("/spec/bootstrapServers")
                && Addresses.areOthers(
                        change.difference().textBefore(), change.difference().textAfter());
    }
}
