package com.carbon254.spark.note;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;
import com.carbon254.spark.plan.monitoring.RulePlan;
import java.util.List;

/** Says in one line which alerts an environment does not have, and which exporters they would need. */
final class LeftOutAlerts {

    private static final String PATH = "monitoring";

    private LeftOutAlerts() {}

    /** The note, with the place of {@code monitoring}; empty if every alert is rendered. */
    static List<Finding> of(LoadedEnvironment environment, MonitoringPlan plan) {
        List<RulePlan.LeftOut> leftOut = plan.rules().leftOut();
        if (leftOut.isEmpty()) {
            return List.of();
        }
        Unserved alerts = new Unserved();
        leftOut.forEach(one -> alerts.add(one.alert(), one.exporters()));
        return List.of(
                new Finding(
                        Rule.ALERT_LEFT_OUT,
                        Place.start(environment.file()),
                        PATH,
                        "Prometheus has no source for the metrics of these alerts, so they are left out; behind each, the exporter that it needs: "
                                + alerts,
                        "an alert is rendered where an exporter provides its metrics",
                        "nothing need be done; to have them, run the exporter and say so below monitoring, or silence the rule"));
    }
}
