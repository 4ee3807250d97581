package com.carbon254.spark.change.job;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** A job that is gone, or no longer synced, ends. */
final class JobLeaves implements ImpactRule {

    @Override
    public String statement() {
        return "When a GitOps tool prunes an application or a schedule, its driver and all runs go with it by "
                + "their owner references; without pruning it stays and runs on. Checkpoints and tables stay in "
                + "the object store.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf(Application.KIND, Application.SCHEDULED) || !isNoLongerSynced(change)) {
            return Verdict.none();
        }
        Application gone = Application.of(change.object().before().orElseThrow());
        String rest = gone.checkpoint()
                .map(place -> " Its checkpoint stays in " + place + ".")
                .orElse("");
        return Verdict.of(
                Impact.STOP,
                "A GitOps tool that prunes deletes it, and the driver and all runs with it; one that does not prune lets it"
                        + " run on." + rest,
                change.identity().deletion());
    }

    private static boolean isNoLongerSynced(FieldChange change) {
        return change.isDeparture()
                || (change.isIn(Difference.DELIVERY)
                        && change.difference().textBefore().equals("synced"));
    }
}
