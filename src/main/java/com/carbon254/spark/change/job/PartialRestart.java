package com.carbon254.spark.change.job;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.PodOwner;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** Where executors run, with a feature gate. */
final class PartialRestart implements ImpactRule {

    @Override
    public String statement() {
        return "With the feature gate PartialRestart, a change of nothing but executor priorityClassName, "
                + "nodeSelector, tolerations, affinity and schedulerName starts nothing anew; new executors get "
                + "it.";
    }

    private static final List<String> FIELDS = List.of(
            "/spec/executor/priorityClassName",
            "/spec/executor/nodeSelector",
            "/spec/executor/tolerations",
            "/spec/executor/affinity",
            "/spec/executor/schedulerName");

    /** Whether the operator of the scene leaves this application alone. */
    static boolean spares(FieldChange change) {
        return change.isOf(Application.KIND)
                && !change.isArrival()
                && !change.isDeparture()
                && change.object().differences().stream()
                        .filter(difference -> difference.isIn("/spec"))
                        .allMatch(PartialRestart::isPlacement)
                && change.scene().after().workloads().anyMatch(PartialRestart::isSwitchedOn);
    }

    private static boolean isPlacement(Difference difference) {
        return FIELDS.stream().anyMatch(difference::isIn);
    }

    private static boolean isSwitchedOn(PodOwner workload) {
        return workload.containers()
                .flatMap(container -> container.path("args").valueStream())
                .anyMatch(argument -> argument.asText().startsWith("--feature-gates=")
                        && argument.asText().contains("PartialRestart=true"));
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        return isPlacement(change.difference()) && spares(change)
                ? Verdict.of(Impact.NEXT_RUN, "The operator leaves the pods that run; new executors are placed by it.")
                : Verdict.none();
    }
}
