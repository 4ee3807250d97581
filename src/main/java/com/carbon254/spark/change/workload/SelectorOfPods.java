package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** The selector of a Deployment cannot be changed. */
final class SelectorOfPods implements ImpactRule {

    @Override
    public String statement() {
        return "spec.selector of a Deployment or StatefulSet is immutable (apps/v1); the API server refuses the "
                + "object until it is deleted, and its pods go with it.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        return change.isOf("Deployment", "StatefulSet") && change.isIn("/spec/selector")
                ? Verdict.of(
                        Impact.RECREATE,
                        "The API server refuses a new selector: delete the object first; its pods are away until it is"
                                + " applied again.",
                        change.identity().deletion())
                : Verdict.none();
    }
}
