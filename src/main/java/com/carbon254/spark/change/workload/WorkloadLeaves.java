package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.PodOwner;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** Pods of the platform that are gone. */
final class WorkloadLeaves implements ImpactRule {

    @Override
    public String statement() {
        return "When a GitOps tool prunes a Deployment, its pods end; without the operator's controller no job "
                + "starts, without its webhook the API server refuses Spark objects as long as failurePolicy is "
                + "Fail. Of a controller that moves, the bindings hand the rights on before its pods are there.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("Deployment", "StatefulSet", "KafkaConnect") || !change.isDeparture()) {
            return Verdict.none();
        }
        PodOwner gone = new PodOwner(change.object().before().orElseThrow());
        boolean controls = gone.serves("controller");
        return Verdict.of(
                controls ? Impact.OUTAGE : Impact.STOP,
                controls ? controller(change) : "Its pods end.",
                change.identity().deletion());
    }

    private static String controller(FieldChange change) {
        return change.scene()
                .newHome(change.identity())
                .map(home -> "The controller starts in " + home.namespace()
                        + ", and the bindings hand its rights on: until"
                        + " it leads, no job is started. The old one goes on and is refused everything: delete it.")
                .orElse("No controller is left: jobs that run go on, and none is started, followed or tried again.");
    }
}
