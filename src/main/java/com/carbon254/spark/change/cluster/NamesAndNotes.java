package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** Labels and annotations of an object itself. */
final class NamesAndNotes implements ImpactRule {

    @Override
    public String statement() {
        return "The operator and Kubernetes' controllers compare specifications: labels and annotations of the "
                + "object itself start nothing. Prometheus and Grafana find monitors, rules and dashboards by "
                + "labels, an ingress controller reads annotations, and pods take those of their account when they "
                + "are made.";
    }

    private static final List<String> SELECTED = List.of(
            "ServiceMonitor", "PodMonitor", "PrometheusRule", "ConfigMap", "Ingress", "Service", "KafkaConnector");

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isIn("/metadata/labels", "/metadata/annotations")) {
            return Verdict.none();
        }
        if (change.isOf("ServiceAccount")) {
            return Verdict.of(Impact.NEXT_RUN, "Pods that start from now on take it; those that run do not.");
        }
        if (change.isOf("Namespace")) {
            return Verdict.of(Impact.NEXT_RUN, "Pods are measured by it when they are made; those that run stay.");
        }
        return change.isOf(SELECTED.toArray(String[]::new))
                ? Verdict.of(
                        Impact.LIVE, "What finds the object by its labels, or reads its annotations, does so at once.")
                : Verdict.of(
                        Impact.NOTHING, "A note on the object itself: neither the operator nor Kubernetes acts on it.");
    }
}
