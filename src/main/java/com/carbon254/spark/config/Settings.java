package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.EnvironmentVariable;
import com.carbon254.spark.value.spark.JavaMemory;
import com.carbon254.spark.value.spark.LoggerName;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import java.util.Locale;
import java.util.Map;

/**
 * Settings that hold for every Spark job.
 *
 * <pre>{@code
 * settings:
 *   shufflePartitions: 200
 *   sparkConf:
 *     spark.sql.broadcastTimeout: "600"
 * }</pre>
 */
public record Settings(
        @Key("Adaptive query execution.") AdaptiveExecution adaptiveExecution,

        @Key(
                value = "How many partitions a shuffle has before adaptive execution joins small ones.",
                min = 1,
                max = 100000)
        int shufflePartitions,

        @Key(
                value =
                        "How many partitions a shuffle of a job that streams has. Adaptive execution is off in streams, so"
                                + " each batch has as many tasks. A stream with state keeps the number that it was first started"
                                + " with.",
                min = 1,
                max = 100000)
        int streamShufflePartitions,

        @Key("What drivers and executors show to Prometheus.")
        Metrics metrics,

        @Key("What drivers and executors log.") Logging logging,

        @Key(
                value = "More Spark properties for spark-defaults.conf. Wrong types and keys without effect are"
                        + " refused, unknown keys are warned about.",
                names = "property",
                nameType = SparkPropertyKey.class)
        Map<SparkPropertyKey, String> sparkConf,

        @Key(
                value = "Environment variables of every driver and executor. No credentials: those are"
                        + " references to Secrets.",
                names = "variable",
                nameType = EnvironmentVariable.class)
        Map<EnvironmentVariable, String> environment) {

    /** Adaptive query execution (Spark SQL performance tuning guide). */
    public record AdaptiveExecution(
            @Key("Whether plans adapt to what running stages find.")
            boolean enabled,

            @Key("Whether small shuffle partitions are joined.")
            boolean coalescePartitions,

            @Key("Whether skewed joins are split.") boolean skewJoin,

            @Key("The size that joined and split partitions aim at. The guide asks for 128m to 256m.")
            JavaMemory advisoryPartitionSize) {}

    /** What Prometheus can scrape from a driver. */
    public record Metrics(
            @Key("Whether the driver's port 4040 serves Prometheus metrics, its executors' among them.")
            boolean prometheusServlet,

            @Key("Whether structured streaming queries report metrics.")
            boolean streaming) {}

    /** Log levels. */
    public record Logging(
            @Key("The level of all loggers that are not named below.")
            Level rootLevel,

            @Key(value = "The levels of single loggers: name to level.", names = "logger", nameType = LoggerName.class)
            Map<LoggerName, Level> loggers) {}

    /** A level of log4j 2. */
    public enum Level {
        /** Nothing. */
        OFF,
        /** What ends the process. */
        FATAL,
        /** What failed. */
        ERROR,
        /** What may fail soon. */
        WARN,
        /** What happens. */
        INFO,
        /** How it happens. */
        DEBUG,
        /** Everything. */
        TRACE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
