package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.S3Location;
import com.carbon254.spark.value.spark.JavaMemory;

/**
 * Spark event logs.
 *
 * <pre>{@code
 * eventLog:
 *   location: s3a://spark-events/logs
 *   maxFileSize: 128m
 *   maxFilesToRetain: 10
 * }</pre>
 */
public record EventLog(
        @Key("Where jobs write event logs and the history server reads them. The prefix is needed and must exist.")
        S3Location location,

        @Key(
                "The size at which a log rolls, before compression. Logs roll because S3 shows a file only once it is closed. At least 10m.")
        JavaMemory maxFileSize,

        @Key("Whether logs are compressed.") boolean compress,

        @Key(
                value = "How many files of one application are kept as they are, so that the log of a stream that never"
                        + " ends is bounded. The history server makes one of the older ones, without the events of jobs"
                        + " and queries that have ended.",
                min = 1,
                max = 1000)
        int maxFilesToRetain) {}
