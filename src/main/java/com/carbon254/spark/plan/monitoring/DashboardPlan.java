package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.dashboard.Dashboard;
import com.carbon254.spark.dashboard.DashboardVariable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The dashboards of Grafana.
 *
 * @param labels the labels by which Grafana's sidecar finds them
 * @param annotations what the sidecar reads beside them
 * @param schema the number of the schema that they are written in
 * @param dashboards what is shown
 * @param variables what people choose on each of them
 * @param links where each of them leads
 * @param leftOut the panels whose series have no source here
 */
public record DashboardPlan(
        SortedMap<String, String> labels,
        SortedMap<String, String> annotations,
        int schema,
        List<Shown> dashboards,
        List<DashboardVariable> variables,
        List<Link> links,
        List<LeftOut> leftOut) {

    public DashboardPlan {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
        dashboards = List.copyOf(dashboards);
        variables = List.copyOf(variables);
        links = List.copyOf(links);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A dashboard with the panels that have series here, and no blank left.
     *
     * @param uid its name in Grafana, of which there is one in all environments
     * @param content what it shows
     */
    public record Shown(String uid, Dashboard content) {}

    /** A link above the panels. */
    public record Link(String title, String url) {}

    /** A panel that is not rendered, and the exporters that it would need. */
    public record LeftOut(String panel, List<String> exporters) {

        public LeftOut {
            exporters = List.copyOf(exporters);
        }
    }
}
