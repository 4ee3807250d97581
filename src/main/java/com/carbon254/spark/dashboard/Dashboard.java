package com.carbon254.spark.dashboard;

import java.util.List;

/**
 * A dashboard before an environment says what it can show.
 *
 * @param id a short name, part of its address
 * @param title its title in the platform's guide
 * @param purpose for whom it is
 * @param span the time that it shows at first
 * @param alerts the alerts that lead here
 * @param sections what is shown
 */
public record Dashboard(
        String id, String title, String purpose, String span, List<String> alerts, List<Section> sections) {

    public Dashboard {
        alerts = List.copyOf(alerts);
        sections = List.copyOf(sections);
    }

    /** The same dashboard with other sections. */
    public Dashboard with(List<Section> others) {
        return new Dashboard(id, title, purpose, span, alerts, others);
    }
}
