package com.carbon254.spark.validate.platform;

import com.carbon254.spark.claims.OwnLabels;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;

/** No label that all objects carry takes the place of one that selectors and queries go by. */
final class SharedLabels implements EnvironmentRule {

    private static final String BLOCK = "metadata.labels.";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        return environment.config().metadata().labels().keySet().stream()
                .map(Object::toString)
                .filter(OwnLabels::has)
                .map(label -> finding(environment, label))
                .toList();
    }

    private static Finding finding(LoadedEnvironment environment, String label) {
        return new Finding(
                Rule.MANAGED_LABEL,
                environment.place(BLOCK + label),
                BLOCK + label,
                "\"" + label + "\" is a label of the platform's own",
                "selectors, monitors and dashboards find objects and pods by it",
                "choose another key");
    }
}
