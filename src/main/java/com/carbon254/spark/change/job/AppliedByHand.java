package com.carbon254.spark.change.job;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** What people apply holds from their next apply on. */
final class AppliedByHand implements ImpactRule {

    @Override
    public String statement() {
        return "No kustomization names the files of jobs that people start: nothing happens until your team "
                + "applies one, and then the operator runs it anew.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.object().isByHand() || !change.isOf(Application.KIND, Application.SCHEDULED)) {
            return Verdict.none();
        }
        if (change.isDeparture()) {
            return Verdict.of(
                    Impact.NOTHING,
                    "No tool applies the file: what your team has applied stays until they delete it.",
                    change.identity().deletion());
        }
        return change.isArrival() || change.isIn("/metadata")
                ? Verdict.of(Impact.NOTHING, "No tool applies the file: nothing starts until your team applies it.")
                : Verdict.of(
                        Impact.NEXT_RUN,
                        "Your team applies the file by hand: the operator runs the job anew when they do.");
    }
}
