package com.carbon254.spark.validate.monitoring;

import com.carbon254.spark.alert.Alert;
import com.carbon254.spark.alert.Alerts;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.alert.AlertChoice;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.monitoring.AlertName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Alerts that are set exist, and have a bound exactly where they compare with one. */
final class AlertSettings implements EnvironmentRule {

    /** Their bounds are those that jobs are told, below the key {@code quality}. */
    private static final String QUALITY = "SparkQualityBelow";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Monitoring monitoring = environment.config().monitoring();
        Settings common = new Settings(environment, "monitoring.alerts.", findings);
        known(monitoring.alerts(), common).forEach((alert, set) -> bound(alert, set, common));
        environment.config().jobs().forEach((name, job) -> {
            Settings own = new Settings(environment, "jobs." + name + ".alerts.", findings);
            known(job.alerts(), own).forEach((alert, set) -> ofJob(alert, set, own));
        });
        return findings;
    }

    /** Where alerts are set, and where findings about them go. */
    private record Settings(LoadedEnvironment environment, String path, List<Finding> findings) {

        void add(String key, String problem, String allowed, String remedy, Rule rule) {
            String at = path + key;
            findings.add(new Finding(rule, environment.place(at), at, problem, allowed, remedy));
        }
    }

    private static Map<Alert, AlertChoice> known(Map<AlertName, AlertChoice> set, Settings settings) {
        Map<Alert, AlertChoice> known = new LinkedHashMap<>();
        set.forEach((name, alert) -> Alerts.find(name.toString())
                .ifPresentOrElse(
                        definition -> known.put(definition, alert),
                        () -> settings.add(
                                name.toString(),
                                "there is no alert \"" + name + "\"",
                                "the alerts are those of the runbooks",
                                NearName.find(name.toString(), Alerts.names())
                                        .map(near -> "did you mean \"" + near + "\"?")
                                        .orElse("remove it"),
                                Rule.ALERT_KNOWN)));
        return known;
    }

    private static void bound(Alert alert, AlertChoice set, Settings settings) {
        boolean stated = set.threshold() != null;
        if (stated && !alert.hasThreshold()) {
            useless(alert, settings);
        }
        if (!stated
                && !Boolean.FALSE.equals(set.enabled())
                && alert.hasThreshold()
                && !alert.name().startsWith(QUALITY)) {
            settings.add(
                    alert.name(),
                    "\"threshold\" is not set",
                    "this alert compares with a bound",
                    "set it, or switch the alert off with enabled: false",
                    Rule.ALERT_SETTING);
        }
    }

    private static void ofJob(Alert alert, AlertChoice set, Settings settings) {
        if (!alert.isByJob()) {
            settings.add(
                    alert.name(),
                    "\"" + alert.name() + "\" does not tell jobs apart",
                    "a job has its own bound for alerts whose series know the job",
                    "set it below monitoring.alerts for all jobs",
                    Rule.ALERT_SETTING);
        } else if (set.threshold() != null && !alert.hasThreshold()) {
            useless(alert, settings);
        }
    }

    private static void useless(Alert alert, Settings settings) {
        settings.add(
                alert.name() + ".threshold",
                "\"" + alert.name() + "\" compares with no bound",
                "only an alert that compares has a threshold",
                "remove it",
                Rule.ALERT_SETTING);
    }
}
