package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** A stream without its checkpoint begins anew. */
final class CheckpointMoved implements ImpactRule {

    @Override
    public String statement() {
        return "A stream keeps in its checkpoint how far it has read; with another one, or none, it begins "
                + "where its program says a new stream begins: events are read twice or never.";
    }

    private static final String DRIVER = "/driver";

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf(Application.KIND, Application.SCHEDULED) || change.isArrival() || change.isDeparture()) {
            return Verdict.none();
        }
        Application old = Application.of(change.object().before().orElseThrow());
        Application now = Application.of(change.object().after().orElseThrow());
        boolean applies = old.isStream()
                && !old.checkpoint().equals(now.checkpoint())
                && isVariable(change, now.pointer() + DRIVER);
        return applies ? verdict(old.checkpoint().orElseThrow(), now.checkpoint()) : Verdict.none();
    }

    /** The variable itself, or what it went or came with. */
    private static boolean isVariable(FieldChange change, String driver) {
        String field = change.difference().field();
        return change.difference().isIn(driver)
                && (field.contains("/env/" + Application.CHECKPOINT)
                        || change.difference().before().toString().contains(Application.CHECKPOINT));
    }

    private static Optional<Verdict> verdict(String old, Optional<String> now) {
        return Verdict.of(
                Impact.LOSS,
                "The stream no longer knows how far it has read: that stands in " + old + ". "
                        + now.map(place -> "With " + place + " it goes on from whatever lies there, or begins anew.")
                                .orElse("Without a checkpoint it begins anew at every start."));
    }
}
