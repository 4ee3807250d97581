package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** The offsets in a checkpoint belong to topics. */
final class TopicsOfAStream implements ImpactRule {

    @Override
    public String statement() {
        return "A checkpoint names topics with offsets; a subscription that changes under it gives results that "
                + "Spark does not promise: topics that leave keep no place, new ones begin where the program says "
                + "(Structured Streaming guide, changes in subscribed topics).";
    }

    private static final List<String> OPTIONS = List.of("--topic", "--topics");

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf(Application.KIND, Application.SCHEDULED)
                && !change.isArrival()
                && !change.isDeparture()
                && change.difference().lastStep().equals("arguments");
        return applies ? verdict(change) : Verdict.none();
    }

    private static Optional<Verdict> verdict(FieldChange change) {
        Application old = Application.of(change.object().before().orElseThrow());
        Application now = Application.of(change.object().after().orElseThrow());
        boolean sameCheckpoint = old.isStream() && old.checkpoint().equals(now.checkpoint());
        return OPTIONS.stream()
                .filter(option -> !old.argument(option).equals(now.argument(option)))
                .filter(option -> sameCheckpoint)
                .findFirst()
                .flatMap(
                        option -> Verdict.of(
                                Impact.LOSS,
                                "The checkpoint " + old.checkpoint().orElse("") + " holds offsets of \""
                                        + old.argument(option).orElse("")
                                        + "\": with other topics the stream begins anew in"
                                        + " those, and forgets its place in the old ones. Give it a new checkpoint, knowingly."));
    }
}
