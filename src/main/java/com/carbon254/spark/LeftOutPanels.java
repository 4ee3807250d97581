package com.carbon254.spark;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.plan.DashboardPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in one line which panels an environment does not have, and whose metrics they would need. */
final class LeftOutPanels {

    private static final String PATH = "monitoring.dashboards";

    private LeftOutPanels() {}

    static List<Finding> of(LoadedEnvironment environment, DashboardPlan plan) {
        if (plan.leftOut().isEmpty()) {
            return List.of();
        }
        SortedMap<String, List<String>> byExporter = new TreeMap<>();
        plan.leftOut()
                .forEach(one -> byExporter
                        .computeIfAbsent(String.join(", ", one.exporters()), key -> new ArrayList<>())
                        .add(one.panel()));
        String panels = byExporter.entrySet().stream()
                .map(one -> String.join(", ", one.getValue()) + " (" + one.getKey() + ")")
                .collect(Collectors.joining(", "));
        return List.of(new Finding(
                Rule.PANEL_LEFT_OUT,
                Place.start(environment.file()),
                PATH,
                "these panels are left out, because nobody brings what they ask for to Prometheus: " + panels,
                "a panel is rendered where its series exist",
                "nothing need be done; the keys below monitoring say what the cluster has"));
    }
}
