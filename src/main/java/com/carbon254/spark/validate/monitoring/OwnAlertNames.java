package com.carbon254.spark.validate.monitoring;

import com.carbon254.spark.alert.Alerts;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.monitoring.AlertName;
import java.util.List;

/** An alert of a team's own is none that the platform has: that one is changed under its own key. */
final class OwnAlertNames implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        return environment.config().monitoring().ownAlerts().keySet().stream()
                .filter(name -> Alerts.find(name.toString()).isPresent())
                .map(name -> finding(environment, name))
                .toList();
    }

    private static Finding finding(LoadedEnvironment environment, AlertName name) {
        String path = "monitoring.ownAlerts." + name;
        return new Finding(
                Rule.ALERT_KNOWN,
                environment.place(path),
                path,
                "\"" + name + "\" is an alert of the platform",
                "an alert of your own has a name of its own",
                "rename it, or set monitoring.alerts." + name);
    }
}
