package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** A namespace that is gone takes everything with it. */
final class NamespaceLeaves implements ImpactRule {

    @Override
    public String statement() {
        return "A Namespace that is deleted takes all objects in it along, those of others too.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        return change.isOf("Namespace") && change.isDeparture()
                ? Verdict.of(
                        Impact.LOSS,
                        "A GitOps tool that prunes deletes the namespace, and everything in it, what others made too.",
                        change.identity().deletion())
                : Verdict.none();
    }
}
