package com.carbon254.spark.config.job;

import com.carbon254.spark.api.Patch;
import com.carbon254.spark.api.spark.SparkApplicationSpec;
import com.carbon254.spark.config.alert.AlertChoice;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.address.FileUri;
import com.carbon254.spark.value.data.IcebergName;
import com.carbon254.spark.value.data.KafkaClusterName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.EnvironmentVariable;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.monitoring.AlertName;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Spark job. It usually has a file of its own, {@code environments/jobs/<name>.yaml}; what it does not say, it has
 * from {@link JobDefaults}.
 *
 * <pre>{@code
 * description: Streams raw-events from Kafka into iceberg.raw.events.
 * start: always
 * main: s3a://spark-code/kafka_to_iceberg.py
 * uses: [kafka, iceberg]
 * streaming:
 *   checkpoint: s3a://checkpoint/events
 * }</pre>
 */
public record Job(
        @Key("What the job does, as a note to readers.") String description,

        @Key(value = "The team that answers for the job, as the label owner.", example = "data-engineering") @Nullable
        DnsLabel owner,

        @Key("Who starts the job: people, the platform for as long as it exists, a schedule, or DolphinScheduler.")
        Start start,

        @Key(
                value =
                        "Where the job runs: the namespace of the platform, or one of jobNamespaces. That of the platform if nothing is said.",
                example = "spark-jobs")
        @Nullable
        DnsLabel namespace,

        @Key(
                "An account of the job's own, for driver and executors. They have spark-app of the namespace if nothing is said.")
        @Nullable
        JobAccount account,

        @Key("What the program is written in.") Language type,

        @Key("The program: a file in the image (local://) or in the object store (s3a://).")
        FileUri main,

        @Key("The class to run, of a program in Java or Scala.") @Nullable
        String mainClass,

        @Key(value = "What the program is given on its command line.", optional = true)
        List<String> arguments,

        @Key(
                value = "What the job works with. Each brings what it needs: properties, variables, packages, access.",
                optional = true)
        List<Capability> uses,

        @Key(
                value =
                        "The catalogs, by their names under catalogs, whose tables the job reads and writes. That of the platform"
                                + " comes with uses [iceberg].",
                optional = true)
        List<IcebergName> catalogs,

        @Key(
                value =
                        "The clusters of Kafka, by their names under kafka.clusters, that the job reads and writes. That of the"
                                + " platform comes with uses [kafka].",
                optional = true)
        List<KafkaClusterName> kafkaClusters,

        @Key(value = "The services, by their names under services, that the job reaches.", optional = true)
        List<DnsLabel> reaches,

        @Key("An image of the job's own, built from the platform's. That of the platform if nothing is said.") @Nullable
        JobImage image,

        @Key("The pod that plans the work.") Driver driver,
        @Key("The pods that do the work.") Executor executor,

        @Key("When the job runs, with start schedule.") Schedule schedule,

        @Key("What a job that streams keeps between its runs.") @Nullable
        Streaming streaming,

        @Key("What happens when the job fails.") Retry retry,

        @Key(
                value =
                        "How long a finished job is kept, with its driver's log. A job that is always on is never removed.",
                example = "3d")
        @Nullable
        TimeSpan timeToLive,

        @Key(value = "How long a run may take before an alert tells your team.", example = "4h") @Nullable
        TimeSpan maxRunTime,

        @Key("Files and libraries beside those of the image.") @Nullable
        Dependencies dependencies,

        @Key(
                value = "Environment variables of driver and executors. No credentials: those are secrets.",
                names = "variable",
                nameType = EnvironmentVariable.class)
        Map<EnvironmentVariable, String> environment,

        @Key(value = "Secrets that the job reads. Your team makes them.", names = "secret", nameType = ObjectName.class)
        Map<ObjectName, SecretUse> secrets,

        @Key(value = "Volumes of driver and executors.", names = "volume", nameType = DnsLabel.class)
        Map<DnsLabel, Volume> volumes,

        @Key("On which nodes the pods run.") Placement placement,

        @Key(
                value = "Spark properties of this job. Keys that the job's own keys stand for are refused.",
                names = "property",
                nameType = SparkPropertyKey.class)
        Map<SparkPropertyKey, String> conf,

        @Key(
                value = "How alerts differ for this job: alert to what differs.",
                names = "alert",
                nameType = AlertName.class)
        Map<AlertName, AlertChoice> alerts,

        @Key(
                "Fields of the operator's SparkApplication that have no key here, laid over what the keys make. Lists of named things merge by name.")
        @Nullable
        Patch<SparkApplicationSpec> overrides,

        @Key("Whether the job is held back: it is not started, and stopped if it runs.")
        boolean suspend) {}
