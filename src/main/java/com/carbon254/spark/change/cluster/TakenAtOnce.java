package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** What the API server takes, and nothing restarts for. */
final class TakenAtOnce implements ImpactRule {

    @Override
    public String statement() {
        return "Services, Ingresses, network policies, disruption budgets and webhook configurations hold as "
                + "soon as the API server has them; so does any other kind until a rule knows more of it.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (change.isDeparture()) {
            return Verdict.of(
                    Impact.LIVE,
                    "A GitOps tool that prunes deletes it; without pruning it stays in the cluster.",
                    change.identity().deletion());
        }
        return Verdict.of(Impact.LIVE, "It holds as soon as the API server has it; no pod restarts.");
    }
}
