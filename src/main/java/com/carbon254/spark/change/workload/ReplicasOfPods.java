package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.PodOwner;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** How many pods run. */
final class ReplicasOfPods implements ImpactRule {

    @Override
    public String statement() {
        return "A changed number of replicas starts or ends pods and leaves the others alone; with none of the "
                + "operator's processes no job is submitted or admitted.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("Deployment", "StatefulSet") || !change.isIn("/spec/replicas")) {
            return Verdict.none();
        }
        PodOwner workload = new PodOwner(change.object().after().orElseThrow());
        if (workload.replicas() > 0) {
            return Verdict.of(Impact.LIVE, "Kubernetes starts or ends pods until there are so many.");
        }
        return workload.serves("controller") || workload.serves("webhook")
                ? Verdict.of(Impact.OUTAGE, "No pod of this part of the operator is left: jobs are no longer started.")
                : Verdict.of(Impact.STOP, "Its last pod ends.");
    }
}
