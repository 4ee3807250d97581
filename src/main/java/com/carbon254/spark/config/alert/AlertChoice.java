package com.carbon254.spark.config.alert;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * When an alert fires. What is not set is as in the layer below.
 *
 * <pre>{@code
 * SparkApplicationFailed:
 *   severity: critical
 *   threshold: 2
 * }</pre>
 */
public record AlertChoice(
        @Key("Whether it is rendered.") @Nullable Boolean enabled,

        @Key("What it means for the people on call.") @Nullable
        AlertSeverity severity,

        @Key(value = "How long it must hold before it is told; left out, it is told at once.", example = "10min")
        @Nullable
        TimeSpan after,

        @Key(value = "The bound, in the unit that the runbook says.", min = 0, max = 1_000_000) @Nullable
        BigDecimal threshold) {}
