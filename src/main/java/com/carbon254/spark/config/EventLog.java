package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.JavaMemory;
import com.carbon254.spark.value.S3Location;

/**
 * Spark event logs.
 *
 * <pre>{@code
 * eventLog:
 *   location: s3a://spark-events/logs
 *   maxFileSize: 128m
 * }</pre>
 */
public record EventLog(
        @Key("Where jobs write event logs and the history server reads them. The prefix is needed and must exist.")
        S3Location location,

        @Key("The size at which a log rolls. Logs roll because S3 shows a file only once it is closed. At least 10m.")
        JavaMemory maxFileSize,

        @Key("Whether logs are compressed.") boolean compress) {}
