package com.carbon254.spark.validate.monitoring;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;

/** Where there are alerts, they say where the pages are that help whoever is woken. */
final class AlertRunbooks implements EnvironmentRule {

    private static final String PATH = "monitoring.runbooks";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        if (!environment.config().monitoring().enabled()
                || environment.config().monitoring().runbooks() != null) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.ALERT_RUNBOOK,
                environment.place(PATH, "monitoring.enabled"),
                PATH,
                "the key is not set, so no alert says what to do",
                "an alert links to its page",
                "publish the pages of src/site/markdown/runbooks, and write the address of their folder"));
    }
}
