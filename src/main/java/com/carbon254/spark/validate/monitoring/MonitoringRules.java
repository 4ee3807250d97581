package com.carbon254.spark.validate.monitoring;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over alerts, dashboards and quality. A new one is a class beside this and a line here. */
public final class MonitoringRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new AlertRunbooks(),
                    new AlertSettings(),
                    new GrafanaReleases(),
                    new OwnAlertNames(),
                    new QualityThresholds()),
            List.of());

    private MonitoringRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
