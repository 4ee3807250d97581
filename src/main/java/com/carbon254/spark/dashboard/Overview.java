package com.carbon254.spark.dashboard;

import static com.carbon254.spark.dashboard.Series.BY_JOB;
import static com.carbon254.spark.dashboard.Series.OF_JOBS;
import static com.carbon254.spark.dashboard.Series.OF_PODS;
import static com.carbon254.spark.dashboard.Series.byJob;
import static com.carbon254.spark.dashboard.Series.events;
import static com.carbon254.spark.dashboard.Series.orZero;

import com.carbon254.spark.alert.Board;
import java.util.List;

/** For whoever is woken at night: is something wrong, what, and is it the job or the platform. */
final class Overview {

    private static final String OPERATOR = "job=\"spark-operator\"";

    static final Dashboard DASHBOARD = new Dashboard(
            Board.OVERVIEW,
            "Spark Cluster Overview",
            "For the engineer on call: is something wrong, with which job, and is it the job or the platform?",
            "6h",
            List.of(now(), failures(), operator(), surroundings()));

    private Overview() {}

    private static Section now() {
        String successes = orZero("sum(" + events("successes", "$__range") + ")");
        String failures = orZero("sum(" + events("failures", "$__range") + ")");
        return Section.of(
                1,
                "Now",
                Panel.of(1, Kind.STAT, "Running", "How many applications run at this moment?")
                        .asks(orZero("sum(spark_app_status{status=\"running\"," + OF_JOBS + "})"), ""),
                Panel.of(2, Kind.STAT, "Failed", "How many applications failed for good in the time that is shown?")
                        .asks(failures, "")
                        .badFrom("1"),
                Panel.of(3, Kind.STAT, "Success rate", "Which share of the applications that ended did succeed?")
                        .asks(successes + " / (" + successes + " + " + failures + ")", "")
                        .in("percentunit")
                        .badBelow("0.9", "0.99"),
                Panel.of(4, Kind.STAT, "Submissions failed", "How many applications did not even start?")
                        .asks(orZero("sum(" + events("failed_submissions", "$__range") + ")"), "")
                        .badFrom("1"),
                Panel.of(5, Kind.STAT, "Operator pods", "How many pods of the operator does Prometheus reach?")
                        .asks(orZero("count(up{" + OPERATOR + "} == 1)"), "")
                        .badBelow("1", "1"),
                Panel.of(
                                6,
                                Kind.STAT,
                                "Leader",
                                "Does a controller of the operator lead? Nothing is submitted without.")
                        .asks(orZero("max(leader_election_master_status{" + OPERATOR + ",name!~\".*webhook.*\"})"), "")
                        .badBelow("1", "1"),
                Panel.of(
                                7,
                                Kind.TABLE,
                                "Alerts",
                                "Which alerts fire at this moment, and where does each one's page lie?")
                        .asks(
                                "sum by (alertname, severity, namespace, spark_job)"
                                        + " (ALERTS{alertname=~\"Spark.+\",alertstate=\"firing\"})",
                                "Series")
                        .leadsTo("alertname", "What to do", "${runbooks}/${__value.raw}.html")
                        .wide(24));
    }

    private static Section failures() {
        return Section.of(
                2,
                "What failed",
                Panel.of(1, Kind.TABLE, "Failed jobs", "Which jobs failed in the time that is shown, the worst first?")
                        .asks("sort_desc(" + byJob(events("failures", "$__range")) + " > 0)", "Failures")
                        .badFrom("1"),
                Panel.of(2, Kind.TABLE, "Drivers that failed", "Why did a driver's container end, and in which pod?")
                        .asks(
                                "max by (namespace, pod, reason) (kube_pod_container_status_terminated_reason{"
                                        + OF_PODS
                                        + ",container=\"spark-kubernetes-driver\",reason!=\"Completed\"} == 1)",
                                "Containers"),
                Panel.of(3, Kind.EVENTS, "Failures", "When did applications fail, and did it begin with one job?")
                        .asks(byJob(events("failures", "$__interval")), BY_JOB),
                Panel.of(4, Kind.EVENTS, "Failed submissions", "When could applications not be submitted?")
                        .asks(byJob(events("failed_submissions", "$__interval")), BY_JOB));
    }

    private static Section operator() {
        return Section.of(
                3,
                "The platform",
                Panel.of(1, Kind.LINES, "Work queue", "Does the operator keep up with what it is asked to do?")
                        .asks("max by (name) (workqueue_depth{" + OPERATOR + "})", "{{name}}"),
                Panel.of(2, Kind.LINES, "Errors of the operator", "Does the operator fail at its own work?")
                        .asks(
                                "sum by (controller) (rate(controller_runtime_reconcile_errors_total{" + OPERATOR
                                        + "}[$__rate_interval]))",
                                "{{controller}}")
                        .in("ops"),
                Panel.of(
                                3,
                                Kind.LINES,
                                "Time until start",
                                "How long do applications wait between submission and start?")
                        .asks("spark_job:spark_application_start_latency_seconds:mean1h{" + OF_JOBS + "}", BY_JOB)
                        .in("s"),
                Panel.of(
                                4,
                                Kind.LINES,
                                "Webhook",
                                "Does the API server refuse objects, or pass them on, because the webhook does not answer?")
                        .asks(
                                "sum by (name, error_type) (rate(apiserver_admission_webhook_rejection_count"
                                        + "{name=~\".+[.]sparkoperator[.]k8s[.]io\"}[$__rate_interval]))",
                                "{{name}} {{error_type}}")
                        .asks(
                                "sum by (name) (rate(apiserver_admission_webhook_fail_open_count"
                                        + "{name=~\".+[.]sparkoperator[.]k8s[.]io\"}[$__rate_interval]))",
                                "{{name}} passed over")
                        .in("ops"));
    }

    private static String heap(String metric) {
        return "max(" + metric + "{namespace=\"${platform}\",job=\"spark-history-server\",area=\"heap\"})";
    }

    private static Section surroundings() {
        return Section.of(
                4,
                "History server and webhook",
                Panel.of(1, Kind.STAT, "History server", "Is there a history server to look at what ended?")
                        .asks(
                                "max(kube_deployment_status_replicas_available"
                                        + "{namespace=\"${platform}\",deployment=\"spark-history-server\"})",
                                "")
                        .badBelow("1", "1"),
                Panel.of(2, Kind.STAT, "Webhook certificate", "How long is the webhook's certificate still valid?")
                        .asks(
                                "min(certmanager_certificate_expiration_timestamp_seconds"
                                        + "{exported_namespace=\"${operator}\",name=~\"spark-operator.*\"} - time())",
                                "")
                        .in("s")
                        .badBelow("604800", "1209600"),
                Panel.of(3, Kind.LINES, "Heap of the history server", "Is the history server about to run out of heap?")
                        .asks(heap("jvm_memory_used_bytes") + " / " + heap("jvm_memory_max_bytes"), "used")
                        .in("percentunit")
                        .badFrom("0.9"));
    }
}
