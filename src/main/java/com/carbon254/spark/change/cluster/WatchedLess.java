package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What Prometheus asks, and whom it wakes. */
final class WatchedLess implements ImpactRule {

    @Override
    public String statement() {
        return "The Prometheus operator gives changed rules and monitors to Prometheus within a minute; no pod "
                + "restarts. An alert that is gone, asks for more or waits longer wakes your team later, or never.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("PrometheusRule", "ServiceMonitor", "PodMonitor") || change.isIn("/metadata")) {
            return Verdict.none();
        }
        if (change.isDeparture()) {
            return Verdict.of(
                    Impact.LIVE,
                    "Prometheus no longer looks: the alerts on it stay silent, whatever happens.",
                    change.identity().deletion());
        }
        Difference difference = change.difference();
        boolean isAlert =
                difference.before().filter(before -> before.has("alert")).isPresent();
        if (isAlert && difference.after().isEmpty()) {
            return Verdict.of(
                    Impact.LIVE, "The alert " + difference.lastStep() + " is gone: Prometheus no longer raises it.");
        }
        boolean isBound = difference.field().matches(".*/rules/[^/]+/(expr|for|labels/severity)");
        return isBound && !isNew(change)
                ? Verdict.of(
                        Impact.LIVE,
                        "The alert fires at another bound, after another time or with another severity: see whether"
                                + " it is looser than before.")
                : Verdict.of(Impact.LIVE, "Prometheus takes it within a minute; nothing restarts.");
    }

    private static boolean isNew(FieldChange change) {
        return change.difference().before().map(JsonNode::isMissingNode).orElse(true);
    }
}
