package com.carbon254.spark.config;

import com.carbon254.spark.config.alert.AlertChoice;
import com.carbon254.spark.config.alert.OwnAlert;
import com.carbon254.spark.config.alert.OwnMetric;
import com.carbon254.spark.config.alert.OwnRecord;
import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.AnnotationKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.monitoring.AlertName;
import com.carbon254.spark.value.monitoring.GrafanaVersion;
import com.carbon254.spark.value.monitoring.MetricLabel;
import com.carbon254.spark.value.monitoring.MetricName;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Prometheus scrapes, and whom it wakes.
 *
 * <pre>{@code
 * monitoring:
 *   enabled: true
 *   selector:
 *     release: kube-prometheus-stack
 *   kubeStateMetrics:
 *     enabled: true
 *   alerts:
 *     SparkDriverMemoryHigh:
 *       threshold: 0.85
 * }</pre>
 */
public record Monitoring(
        @Key("Whether monitors and alert rules are rendered. The cluster must have the Prometheus operator.")
        boolean enabled,

        @Key(
                value = "The labels by which the cluster's Prometheus selects monitors and rules: key to value.",
                names = "label",
                nameType = LabelKey.class)
        Map<LabelKey, LabelValue> selector,

        @Key(value = "How often metrics are scraped.", example = "30s")
        TimeSpan scrapeInterval,

        @Key("How drivers and executors show their metrics: by Spark's own servlet in the driver, or by the JMX"
                + " exporter's agent in each process, the history server's too.")
        Exporter exporter,

        @Key("kube-state-metrics, which knows the state of objects.")
        KubeStateMetrics kubeStateMetrics,

        @Key("Whether Prometheus scrapes the kubelets' container metrics.")
        boolean cadvisor,

        @Key("Whether Prometheus scrapes the API server.") boolean apiServer,

        @Key("Whether Prometheus scrapes cert-manager. Its series count where it issues the webhook's certificate.")
        boolean certManager,

        @Key("Whether Prometheus scrapes a Kafka exporter that knows the lag of consumer groups.")
        boolean kafkaExporter,

        @Key("The Pushgateway that jobs push quality results to.") @Nullable
        Pushgateway pushgateway,

        @Key("Where the runbook pages are: an alert links to its page below this address.") @Nullable
        HttpUrl runbooks,

        @Key("The dashboards of Grafana.") Dashboards dashboards,

        @Key(
                value = "Labels of every alert, by which Alertmanager finds the people to wake: name to value.",
                names = "label",
                nameType = MetricLabel.class)
        Map<MetricLabel, String> routing,

        @Key(value = "The alerts, and when each fires. null removes one.", names = "alert", nameType = AlertName.class)
        Map<AlertName, AlertChoice> alerts,

        @Key(
                value =
                        "Alerts of your own: name to what is asked and who is told. They are checked as those of the platform.",
                names = "alert",
                nameType = AlertName.class)
        Map<AlertName, OwnAlert> ownAlerts,

        @Key(
                value =
                        "Recording rules of your own: name of the metric to what is recorded. They are evaluated before ownAlerts,"
                                + " and one that asks for another after it.",
                names = "metric",
                nameType = MetricName.class,
                nameExample = "shop:orders:rate5m")
        Map<MetricName, OwnRecord> ownRecords,

        @Key(
                value =
                        "Metrics that exporters and jobs of your own serve, so that rules and dashboards may ask for them: name to"
                                + " what they are.",
                names = "metric",
                nameType = MetricName.class)
        Map<MetricName, OwnMetric> metrics) {

    /** How drivers and executors show their metrics. */
    public enum Exporter {
        /** Spark's own, in the driver, for itself and its executors. */
        SERVLET,
        /** A Java agent in each process. */
        JMX;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What kube-state-metrics is asked for. */
    public record KubeStateMetrics(
            @Key("Whether the cluster has it, and it reads the configuration that is rendered for it: the states of"
                    + " Spark applications and schedules.")
            boolean enabled,

            @Key(value = "The namespace of its account.", example = "monitoring")
            DnsLabel namespace,

            @Key(value = "Its account, which may list Spark applications.", example = "kube-state-metrics")
            ObjectName account,

            @Key("Whether its labels allow-list has the pod labels spark_job and spark-role.")
            boolean podLabels) {}

    /** The dashboards, as Grafana's sidecar finds them. */
    public record Dashboards(
            @Key(
                    "Whether dashboards are rendered, as ConfigMaps in the namespace of the platform, where the sidecar must"
                            + " look for them.")
            boolean enabled,

            @Key(
                    value = "The labels by which Grafana's sidecar finds dashboards: key to value.",
                    names = "label",
                    nameType = LabelKey.class)
            Map<LabelKey, LabelValue> selector,

            @Key(
                    value = "Annotations that the sidecar reads, such as the one that names a folder: key to value.",
                    names = "annotation",
                    nameType = AnnotationKey.class)
            Map<AnnotationKey, String> annotations,

            @Key("The version of Grafana: which schema the dashboards are written in.")
            GrafanaVersion grafanaVersion,

            @Key("Where people open Grafana: an alert links to its dashboard below this address.") @Nullable
            HttpUrl grafana) {}

    /** A Pushgateway in the cluster. */
    public record Pushgateway(
            @Key(value = "The namespace of its Service.", example = "monitoring")
            DnsLabel namespace,

            @Key(
                    value = "The labels of its Service, whose port is called http: key to value.",
                    names = "label",
                    nameType = LabelKey.class)
            Map<LabelKey, LabelValue> selector,

            @Key("Where jobs push to: they learn it from the variable PUSHGATEWAY_URL.")
            HttpUrl url,

            @Key("The user that jobs push as and Prometheus scrapes as, where the Pushgateway asks for one.") @Nullable
            UserPassword credentials,

            @Key(
                    "Where those run who answer at the address. If nothing is said, policies open the port to every address.")
            @Nullable
            Whereabouts where) {}
}
