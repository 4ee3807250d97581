package com.carbon254.spark.claims;

import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;

/** The names of the platform's objects. Those that the platform guide promises its users stand here as it has them. */
public final class PlatformNames {

    /** Spark defaults, log4j2 and metrics settings of every submission. */
    public static final String SPARK_DEFAULTS = "spark-defaults";

    /** Environment variables of every driver and executor. */
    public static final String SPARK_ENV = "spark-env";

    /** Environment variables of jobs that track runs in MLflow. */
    public static final String SPARK_MLFLOW = "spark-mlflow";

    /** Environment variables of jobs that check data quality. */
    public static final String SPARK_DEEQU = "spark-deequ";

    /** What clients of Kafka are told, where its brokers ask for a login or for TLS. */
    public static final String SPARK_KAFKA = "spark-kafka";

    /** The program that makes trust stores of the authorities of the company. */
    public static final String SPARK_AUTHORITIES = "spark-authorities";

    /** What the agent of the JMX exporter makes of a job's metrics. */
    public static final String SPARK_METRICS_AGENT = "spark-metrics-agent";

    /** The configuration folder of the history server. */
    public static final String SPARK_HISTORY_CONF = "spark-history-conf";

    /** The operator's account. */
    public static final String OPERATOR_ACCOUNT = "spark-operator";

    /** The account of the operator's webhook, its Deployment and its Service. */
    public static final String WEBHOOK = "spark-operator-webhook";

    /** The Secret with the webhook's certificate, which the webhook or cert-manager makes. */
    public static final String WEBHOOK_CERTIFICATE = "spark-operator-webhook-certs";

    /** The Issuer that signs the webhook's certificate, where the environment has an authority for it. */
    public static final String WEBHOOK_AUTHORITY = "spark-operator-webhook-authority";

    /** The Lease by which the controller's pods agree on who leads. */
    public static final String CONTROLLER_LEASE = "spark-operator-controller-lock";

    /** The Lease of the webhook's pods. */
    public static final String WEBHOOK_LEASE = "spark-operator-webhook-lock";

    /** The Service in front of the metrics of both processes. */
    public static final String OPERATOR_METRICS = "spark-operator-metrics";

    /** The Service in front of the controller's profiles. */
    public static final String OPERATOR_PROFILING = "spark-operator-profiling";

    /** The account of drivers and executors. */
    public static final String APPLICATION_ACCOUNT = "spark-app";

    /** The account that submits jobs. */
    public static final String RUNNER_ACCOUNT = "spark-runner";

    /** The history server's Deployment, Service and Ingress. */
    public static final String HISTORY_SERVER = "spark-history-server";

    /** The ConfigMap of the bootstrap Job, and the beginning of the Job's name. */
    public static final String BOOTSTRAP = "spark-bootstrap";

    /** The ConfigMap of the Job that publishes workflows, and the beginning of the Job's name. */
    public static final String PUBLISHER = "spark-workflow-publisher";

    /** The ConfigMap with the catalog of Trino. */
    public static final String TRINO_CATALOG = "trino-catalog";

    /** The job of the quick start, which has a file of its own. */
    public static final String FIRST_JOB = "my-spark-job";

    /** The value of the label {@code app} on everything of the operator, and the job of its metrics. */
    public static final String OPERATOR_APP = "spark-operator";

    /** The ServiceMonitor of the operator. */
    public static final String OPERATOR_MONITOR = "spark-operator";

    /** The ServiceMonitor of the Pushgateway, which your team runs. */
    public static final String PUSHGATEWAY_MONITOR = "spark-pushgateway";

    /** The PrometheusRule with all alerts and recording rules. */
    public static final String ALERT_RULES = "spark-platform";

    /** What kube-state-metrics reads, and its permission; the namespace of the platform follows. */
    public static final String STATE_METRICS = "spark-state-metrics";

    /** What the network policies of Kafka Connect are called; the name of the cluster follows. */
    public static final String KAFKA_CONNECT = "spark-kafka-connect";

    /** The role of DolphinScheduler's workers, and what the ConfigMaps of workflows are called; their names follow. */
    public static final String WORKFLOW = "spark-workflow";

    /** The network policy of Spark applications that are not of this project. */
    public static final String FOREIGN_APPLICATIONS = "spark-foreign-applications";

    private PlatformNames() {}

    /** The account of a job that has one of its own and gives it no name. */
    public static String accountOf(DnsLabel job) {
        return "spark-job-" + job;
    }

    /** The accounts of the platform, which no job may take for its own. */
    public static List<String> accounts() {
        return List.of(
                APPLICATION_ACCOUNT, BOOTSTRAP, HISTORY_SERVER, OPERATOR_ACCOUNT, WEBHOOK, RUNNER_ACCOUNT, "default");
    }

    /** Both webhook configurations, which belong to the cluster: the namespace of the platform tells them apart. */
    public static String webhookConfiguration(String namespace) {
        return WEBHOOK + "-" + namespace;
    }
}
