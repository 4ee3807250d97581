package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** A platform that moves to another namespace. */
final class MovedNamespace implements ImpactRule {

    @Override
    public String statement() {
        return "An object cannot change its namespace: it is made anew in the new one, and the old one stays "
                + "until it is pruned. Secrets, quotas and whatever others made there do not move.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isDeparture()) {
            return Verdict.none();
        }
        return change.scene().newHome(change.identity()).flatMap(home -> {
            boolean isStream = change.isOf(Application.KIND)
                    && Application.of(change.object().either()).isStream();
            return isStream
                    ? Verdict.of(
                            Impact.LOSS,
                            "The stream starts in " + home.namespace()
                                    + " as well: until the old one has ended, both write"
                                    + " one checkpoint. Delete the old one first.",
                            change.identity().deletion())
                    : Verdict.of(
                            Impact.RECREATE,
                            "It is made anew in " + home.namespace()
                                    + "; the old one stays until it is pruned or deleted.",
                            change.identity().deletion());
        });
    }
}
