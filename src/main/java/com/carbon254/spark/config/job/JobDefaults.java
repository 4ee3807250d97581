package com.carbon254.spark.config.job;

import com.carbon254.spark.api.Patch;
import com.carbon254.spark.api.spark.SparkApplicationSpec;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.EnvironmentVariable;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every job that does not say otherwise: a part of the keys of {@link Job}, of which each job inherits
 * every one that it does not set.
 *
 * <pre>{@code
 * jobDefaults:
 *   executor:
 *     memory: 4g
 * }</pre>
 */
public record JobDefaults(
        @Key("Who starts the job: people, the platform for as long as it exists, a schedule, or DolphinScheduler.")
        Start start,

        @Key("What the program is written in.") Language type,
        @Key("The pod that plans the work.") Driver driver,
        @Key("The pods that do the work.") Executor executor,

        @Key("When the job runs, with start schedule.") Schedule schedule,

        @Key("What happens when the job fails.") Retry retry,

        @Key(
                value =
                        "How long a finished job is kept, with its driver's log. A job that is always on is never removed.",
                example = "3d")
        @Nullable
        TimeSpan timeToLive,

        @Key(value = "How long a run may take before an alert tells your team.", example = "4h") @Nullable
        TimeSpan maxRunTime,

        @Key(
                value = "Environment variables of driver and executors. No credentials: those are secrets.",
                names = "variable",
                nameType = EnvironmentVariable.class)
        Map<EnvironmentVariable, String> environment,

        @Key("On which nodes the pods run.") Placement placement,

        @Key(
                value = "Spark properties of this job. Keys that the job's own keys stand for are refused.",
                names = "property",
                nameType = SparkPropertyKey.class)
        Map<SparkPropertyKey, String> conf,

        @Key(
                "Fields of the operator's SparkApplication that have no key here, laid over what the keys make. Lists of named things merge by name.")
        @Nullable
        Patch<SparkApplicationSpec> overrides,

        @Key("Whether the job is held back: it is not started, and stopped if it runs.")
        boolean suspend) {}
