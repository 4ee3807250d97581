package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** A Job cannot be changed, but for a little. */
final class TemplateOfJob implements ImpactRule {

    @Override
    public String statement() {
        return "template, selector, completions and completionMode of a Job are immutable (batch/v1); a Job "
                + "whose name carries a hash of its content is a new one instead.";
    }

    private static final List<String> MUTABLE = List.of(
            "/spec/parallelism",
            "/spec/suspend",
            "/spec/ttlSecondsAfterFinished",
            "/spec/backoffLimit",
            "/spec/activeDeadlineSeconds");

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("Job")) {
            return Verdict.none();
        }
        if (change.isArrival()) {
            return Verdict.of(Impact.LIVE, "Kubernetes runs the Job once, as it has a name that was not there before.");
        }
        if (change.isDeparture()) {
            return Verdict.of(
                    Impact.LIVE,
                    "A GitOps tool that prunes deletes the Job and its pods; what it has made stays.",
                    change.identity().deletion());
        }
        if (MUTABLE.stream().anyMatch(field -> change.difference().isIn(field))) {
            return Verdict.of(Impact.LIVE, "The Job takes it while it runs.");
        }
        return change.isIn("/spec")
                ? Verdict.of(
                        Impact.RECREATE,
                        "The API server refuses it: delete the Job first, and it runs once more.",
                        change.identity().deletion())
                : Verdict.none();
    }
}
