package com.carbon254.spark.validate.monitoring;

import com.carbon254.spark.config.Quality;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;

/** A check warns before it fails. */
final class QualityThresholds implements EnvironmentRule {

    private static final String PATH = "quality.criticalThreshold";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Quality quality = environment.config().quality();
        if (quality == null || quality.criticalThreshold().compareTo(quality.warningThreshold()) <= 0) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.QUALITY_THRESHOLDS,
                environment.place(PATH, "quality.warningThreshold"),
                PATH,
                "\"" + quality.criticalThreshold() + "\" is above quality.warningThreshold \""
                        + quality.warningThreshold() + "\"",
                "the critical threshold is at most the warning threshold",
                "lower this one, or raise the other"));
    }
}
