package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.PodOwner;
import com.carbon254.spark.change.rule.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Any byte of a Deployment's template rolls its pods. */
final class TemplateOfPods implements ImpactRule {

    @Override
    public String statement() {
        return "A Deployment or StatefulSet replaces its pods when any field of its template differs, an "
                + "annotation too; maxUnavailable and maxSurge say whether fewer pods than before are ready "
                + "meanwhile (25 % each if not stated, rounded down and up).";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf("Deployment", "StatefulSet") && change.isIn("/spec/template");
        return applies ? verdict(change, new PodOwner(change.object().after().orElseThrow())) : Verdict.none();
    }

    private static Optional<Verdict> verdict(FieldChange change, PodOwner workload) {
        int pods = workload.replicas();
        if (pods == 0) {
            return Verdict.of(Impact.NEXT_RUN, "It has no pods now; those that come are made of the new template.");
        }
        String gap = hasGap(change, workload)
                ? "with a gap: a pod ends before its successor is ready"
                : "without a gap: each successor is ready before its predecessor ends";
        String what = change.difference().lastStep().startsWith("checksum~1")
                ? "What the pods read at their start differs, and its checksum with it. "
                : "";
        return Verdict.of(
                Impact.ROLL,
                what + "Kubernetes replaces " + pods + (pods == 1 ? " pod " : " pods ") + gap + rest(workload) + ".");
    }

    private static boolean hasGap(FieldChange change, PodOwner workload) {
        JsonNode strategy = workload.manifest().content().at("/spec/strategy");
        if (change.isOf("StatefulSet") || strategy.path("type").asText().equals("Recreate")) {
            return true;
        }
        String most = strategy.at("/rollingUpdate/maxUnavailable").asText("25%");
        int unavailable = most.endsWith("%")
                ? workload.replicas() * Integer.parseInt(most.substring(0, most.length() - 1)) / 100
                : Integer.parseInt(most);
        return unavailable > 0;
    }

    private static String rest(PodOwner workload) {
        if (workload.serves("controller")) {
            return "; jobs that run go on, and new ones wait until a controller leads";
        }
        return workload.serves("webhook") ? "; while none answers, Spark objects are refused" : "";
    }
}
