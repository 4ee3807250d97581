package com.carbon254.spark.dashboard;

import java.util.List;

/**
 * What people choose above the panels.
 *
 * @param name its name in expressions, behind {@code $}
 * @param title what stands beside it
 * @param type what it offers
 * @param offer the kind of source, the values separated by commas, or the query that gives them
 */
public record DashboardVariable(String name, String title, Type type, String offer) {

    /** What a variable offers. */
    public enum Type {
        /** Sources of data. */
        SOURCE,
        /** Values that are written down. */
        LIST,
        /** Values of a label that Prometheus has. */
        LABEL
    }

    /** The variables of every dashboard: the source of its data, namespaces and jobs. */
    public static List<DashboardVariable> all(List<String> namespaces) {
        return List.of(
                new DashboardVariable("datasource", "Data source", Type.SOURCE, "prometheus"),
                new DashboardVariable("namespace", "Namespace", Type.LIST, String.join(",", namespaces)),
                new DashboardVariable(
                        "job",
                        "Job",
                        Type.LABEL,
                        "label_values(spark_app_status{exported_namespace=~\"$namespace\"}, spark_job)"));
    }
}
