package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.config.Quality;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of quality checks as Prometheus writes them; without checks no rule and no panel asks for them.
 *
 * @param warning below it, a check warns
 * @param critical below it, a check fails
 */
record QualityBounds(String warning, String critical) {

    private static final QualityBounds NONE = new QualityBounds("0", "0");

    static QualityBounds of(@Nullable Quality stated) {
        return Optional.ofNullable(stated)
                .map(quality -> new QualityBounds(
                        PrometheusText.number(quality.warningThreshold()),
                        PrometheusText.number(quality.criticalThreshold())))
                .orElse(NONE);
    }
}
