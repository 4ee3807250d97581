package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** How a Deployment replaces pods, once it does. */
final class StrategyOfPods implements ImpactRule {

    @Override
    public String statement() {
        return "strategy, revisionHistoryLimit, minReadySeconds and progressDeadlineSeconds of a Deployment "
                + "steer the next rollout and start none.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf("Deployment")
                && change.isIn(
                        "/spec/strategy",
                        "/spec/revisionHistoryLimit",
                        "/spec/minReadySeconds",
                        "/spec/progressDeadlineSeconds");
        return applies
                ? Verdict.of(Impact.LIVE, "It holds for the next time that Kubernetes replaces pods.")
                : Verdict.none();
    }
}
