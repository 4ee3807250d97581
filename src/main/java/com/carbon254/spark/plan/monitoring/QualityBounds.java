package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Quality;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The bounds of quality checks as Prometheus writes them; without checks no rule and no panel asks for them. */
final class QualityBounds {

    private static final String NONE = "0";

    private QualityBounds() {}

    static String warning(Environment environment) {
        return bound(environment, Quality::warningThreshold);
    }

    static String critical(Environment environment) {
        return bound(environment, Quality::criticalThreshold);
    }

    private static String bound(Environment environment, Function<Quality, BigDecimal> bound) {
        return Optional.ofNullable(environment.quality())
                .map(bound)
                .map(PrometheusText::number)
                .orElse(NONE);
    }
}
