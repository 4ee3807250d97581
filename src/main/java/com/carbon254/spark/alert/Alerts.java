package com.carbon254.spark.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All alerts, in the groups in which they are rendered. A new alert is one entry in a group and its test. */
public final class Alerts {

    /**
     * Alerts that belong together.
     *
     * @param name the name of the rule group
     * @param alerts the alerts
     */
    public record Group(String name, List<Alert> alerts) {

        public Group {
            alerts = List.copyOf(alerts);
        }
    }

    private static final List<Group> GROUPS = List.of(
            new Group("spark-applications", ApplicationAlerts.ALL),
            new Group("spark-application-states", StateAlerts.ALL),
            new Group("spark-pods", PodAlerts.ALL),
            new Group("spark-operator", OperatorAlerts.ALL),
            new Group("spark-data", DataAlerts.ALL));

    private Alerts() {}

    /** The groups. */
    public static List<Group> groups() {
        return GROUPS;
    }

    /** All alerts. */
    public static Stream<Alert> all() {
        return GROUPS.stream().flatMap(group -> group.alerts().stream());
    }

    /** The alert of this name. */
    public static Optional<Alert> find(String name) {
        return all().filter(alert -> alert.name().equals(name)).findFirst();
    }

    /** The names of all alerts. */
    public static List<String> names() {
        return all().map(Alert::name).sorted().toList();
    }
}
