package com.carbon254.spark.config;

import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.container.EveryPod;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.JobDefaults;
import com.carbon254.spark.config.lake.Catalog;
import com.carbon254.spark.config.lake.Doris;
import com.carbon254.spark.config.lake.Iceberg;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.lake.Trino;
import com.carbon254.spark.config.namespace.NamespaceWish;
import com.carbon254.spark.config.namespace.PriorityClassWish;
import com.carbon254.spark.config.network.Network;
import com.carbon254.spark.config.network.OutsideService;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.config.secret.SecretSupply;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.config.team.Team;
import com.carbon254.spark.config.workflow.DolphinScheduler;
import com.carbon254.spark.config.workflow.Workflow;
import com.carbon254.spark.value.KeyPath;
import com.carbon254.spark.value.RuleId;
import com.carbon254.spark.value.data.IcebergName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One environment, all layers merged.
 *
 * <p>A part that is {@code @Nullable} is there where a file of the user's states any key of it; the built-in defaults
 * alone bring none.
 *
 * <pre>{@code
 * extends: base
 * cluster:
 *   name: carbon-prod
 *   tier: production
 * history:
 *   ingress:
 *     host: spark-history.254carbon.com
 * }</pre>
 */
public record Environment(
        @Key("The cluster that this environment is deployed to.")
        Cluster cluster,

        @Key("The namespace of the platform. It is shared with the systems beside Spark and is not created here.")
        DnsLabel namespace,

        @Key("What every object carries, for those who sort, bill or watch them.")
        SharedMetadata metadata,

        @Key("The Spark release and the image that holds it.")
        Spark spark,

        @Key("Where images are pulled from, whatever the keys of single images say.")
        Images images,

        @Key("The authorities of the company, which every pod of the platform trusts beside the public ones.") @Nullable
        Authorities authorities,

        @Key(
                "What holds for every pod that comes of this environment, those of jobs among them; the keys of one kind of pods go before it.")
        EveryPod pods,

        @Key("The S3 object store of the platform.") @Nullable
        ObjectStore objectStore,

        @Key("The Iceberg REST catalog.") @Nullable Iceberg iceberg,

        @Key(
                value =
                        "Catalogs of Iceberg beside that of the platform, for the jobs that name them: name to what answers.",
                names = "catalog",
                nameType = IcebergName.class,
                nameExample = "analytics")
        Map<IcebergName, Catalog> catalogs,

        @Key("Trino, which reads the tables of the catalog.") @Nullable
        Trino trino,

        @Key("Apache Doris, which reads the tables of the catalog.") @Nullable
        Doris doris,

        @Key("The Kafka cluster that jobs read from.") @Nullable
        Kafka kafka,

        @Key("The MLflow tracking server.") @Nullable Mlflow mlflow,

        @Key("Deequ data quality checks.") @Nullable Quality quality,

        @Key("Spark event logs, written by jobs and read by the history server.") @Nullable
        EventLog eventLog,

        @Key("Settings that hold for every Spark job.") Settings settings,

        @Key("Who makes the Secrets that the platform reads.")
        SecretSupply secrets,

        @Key("Kerberos, for the history server and for jobs that use it.") @Nullable
        Kerberos kerberos,

        @Key("The operator's CustomResourceDefinitions.") Crds crds,
        @Key("The Kubeflow Spark operator.") Operator operator,

        @Key(
                value = "Namespaces with Spark jobs, beside that of the platform: name to purpose. They exist already;"
                        + " the accounts and settings that jobs need are rendered in each.",
                names = "namespace",
                nameType = DnsLabel.class,
                nameExample = "spark-jobs")
        Map<DnsLabel, String> jobNamespaces,

        @Key(
                value =
                        "Namespaces of this environment that the tree makes, or the bounds of what runs in them: name to what"
                                + " it makes. Others exist already.",
                names = "namespace",
                nameType = DnsLabel.class,
                nameExample = "spark-jobs")
        Map<DnsLabel, NamespaceWish> namespaces,

        @Key(
                value = "PriorityClasses that the tree makes, of which a cluster has one a name: name to priority.",
                names = "class",
                nameType = ObjectName.class,
                nameExample = "spark-streams")
        Map<ObjectName, PriorityClassWish> priorityClasses,

        @Key(
                value = "Labels by which the operator finds more namespaces with Spark jobs. It may then act in all"
                        + " namespaces of the cluster; accounts and settings are rendered in jobNamespaces only.",
                names = "label",
                nameType = LabelKey.class)
        Map<LabelKey, LabelValue> jobNamespaceSelector,

        @Key("Who may submit Spark jobs.") Access access,
        @Key("The Spark history server.") @Nullable HistoryServer history,

        @Key("What Prometheus scrapes, and whom it wakes.") Monitoring monitoring,

        @Key("The network of the cluster, and the policies that close it around the pods of the platform.")
        Network network,

        @Key(
                value = "Services outside that jobs reach and no other key describes: name to address.",
                names = "service",
                nameType = DnsLabel.class,
                nameExample = "exchange-rates")
        Map<DnsLabel, OutsideService> services,

        @Key("The Job that prepares buckets, prefixes and Iceberg namespaces.")
        Bootstrap bootstrap,

        @Key("What holds for every job that does not say otherwise: each job inherits the keys that it does not set.")
        JobDefaults jobDefaults,

        @Key(
                value =
                        "The teams whose jobs lie in folders of their own, jobs/<team>, each with a file team.yaml: name to what"
                                + " holds for its jobs.",
                names = "team",
                nameType = DnsLabel.class,
                nameExample = "payments")
        Map<DnsLabel, Team> teams,

        @Key(
                value = "The Spark jobs: name to what each does. Each may have a file of its own in the folder jobs.",
                names = "job",
                nameType = DnsLabel.class,
                nameExample = "orders")
        Map<DnsLabel, Job> jobs,

        @Key("DolphinScheduler, which your team runs and which starts jobs with start dolphinscheduler.") @Nullable
        DolphinScheduler dolphinScheduler,

        @Key(
                value =
                        "The workflows of DolphinScheduler: name to its steps. A job with start dolphinscheduler that is in"
                                + " none of them has one of its own.",
                names = "workflow",
                nameType = DnsLabel.class)
        Map<DnsLabel, Workflow> workflows,

        @Key(
                value =
                        "Changes of rendered objects, where no key says what you need: name to change. They are laid over"
                                + " the objects in the order of their names, and checked as if the program had rendered them so.",
                names = "patch",
                nameType = DnsLabel.class,
                nameExample = "webhook-first")
        Map<DnsLabel, ObjectPatch> patches,

        @Key("What the objects that your team has written in the folder manifests may count on.")
        Manifests manifests,

        @Key(value = "The environment in which a change is tried before it comes to this one.", example = "staging")
        @Nullable
        DnsLabel rehearsedBy,

        @Key(
                value =
                        "Keys that have another value than in the environment of rehearsedBy: path of the key, or of one"
                                + " above it, to reason. A reason for keys that do not differ is refused.",
                names = "key",
                nameType = KeyPath.class)
        Map<KeyPath, String> rehearsalDiffers,

        @Key(
                value = "Rules that this environment breaks on purpose: rule id to reason. A silence that"
                        + " silences nothing is refused.",
                names = "rule",
                nameType = RuleId.class)
        Map<RuleId, String> silence) {

    /** The way to the history server from outside, where there is a server. */
    public Optional<HistoryIngress> historyIngress() {
        return Optional.ofNullable(history).map(HistoryServer::ingress);
    }

    /** Kafka Connect and its connectors, where there are Kafka and Strimzi. */
    public Optional<Connect> kafkaConnect() {
        return Optional.ofNullable(kafka).map(Kafka::connect);
    }
}
