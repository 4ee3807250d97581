package com.carbon254.spark.dashboard;

import com.carbon254.spark.alert.Alerts;
import java.util.List;
import java.util.Optional;

/** All dashboards. A new panel is one entry in one of them. */
public final class Dashboards {

    private static final List<Dashboard> ALL =
            List.of(Overview.DASHBOARD, JobHistory.DASHBOARD, ResourceUse.DASHBOARD, QualityTrends.DASHBOARD);

    private Dashboards() {}

    /** The dashboards, in the order in which they are printed. */
    public static List<Dashboard> all() {
        return ALL;
    }

    /** The dashboard that a person who is woken by an alert should open. */
    public static Optional<Dashboard> ofAlert(String name) {
        return Alerts.find(name)
                .flatMap(alert -> ALL.stream()
                        .filter(dashboard -> dashboard.board() == alert.board())
                        .findFirst());
    }
}
