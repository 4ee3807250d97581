package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** Pods of the platform that are new. */
final class WorkloadArrives implements ImpactRule {

    @Override
    public String statement() {
        return "A new Deployment starts its pods and touches no others.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        return change.isOf("Deployment", "StatefulSet", "KafkaConnect") && change.isArrival()
                ? Verdict.of(Impact.LIVE, "Kubernetes starts its pods.")
                : Verdict.none();
    }
}
