package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.S3Location;
import java.math.BigDecimal;

/**
 * Deequ data quality checks.
 *
 * <pre>{@code
 * quality:
 *   warningThreshold: 0.95
 *   criticalThreshold: 0.90
 * }</pre>
 */
public record Quality(
        @Key(value = "The share of passed constraints below which a check warns, from 0 to 1.", min = 0, max = 1)
        BigDecimal warningThreshold,

        @Key(value = "The share of passed constraints below which a check fails, from 0 to 1.", min = 0, max = 1)
        BigDecimal criticalThreshold,

        @Key("Where the metrics of all checks are kept for trends.")
        S3Location metricsRepository) {}
