package com.carbon254.spark.note;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.plan.monitoring.DashboardPlan;
import java.util.List;

/** Says in one line which panels an environment does not have, and which exporters they would need. */
final class LeftOutPanels {

    private static final String PATH = "monitoring.dashboards";

    private LeftOutPanels() {}

    /** The note; empty if every panel is rendered. */
    static List<Finding> of(LoadedEnvironment environment, DashboardPlan plan) {
        if (plan.leftOut().isEmpty()) {
            return List.of();
        }
        Unserved panels = new Unserved();
        plan.leftOut().forEach(one -> panels.add(one.panel(), one.exporters()));
        return List.of(
                new Finding(
                        Rule.PANEL_LEFT_OUT,
                        Place.start(environment.file()),
                        PATH,
                        "Prometheus has no source for the metrics of these panels, so they are left out; behind each, the exporter that it needs: "
                                + panels,
                        "a panel is rendered where an exporter provides its metrics",
                        "nothing need be done; to have them, run the exporter and say so below monitoring, or silence the rule"));
    }
}
