package com.carbon254.spark.alert;

import java.util.List;

/** What the operator, its webhook and the history server tell about themselves. */
final class OperatorAlerts {

    static final List<Alert> ALL = List.of(
            new Alert(
                    "SparkOperatorDown",
                    Scope.OPERATOR,
                    Board.OVERVIEW,
                    """
                    absent(up{job="spark-operator",namespace="${operator}"} == 1)""",
                    "The Spark operator is down",
                    "Prometheus reaches no pod of the Spark operator in ${operator}. Running jobs go on; nothing new"
                            + " starts and nothing is tried again."),
            new Alert(
                    "SparkOperatorNoLeader",
                    Scope.OPERATOR,
                    Board.OVERVIEW,
                    """
                    (
                      max by (namespace) (leader_election_master_status{job="spark-operator",namespace="${operator}",name!~".*webhook.*"})
                      or
                      max by (namespace) (up{job="spark-operator",namespace="${operator}"} == 1) * 0
                    ) == 0""",
                    "No controller of the Spark operator leads",
                    "The pods of the Spark operator in {{ $labels.namespace }} are up, but none holds the lease: nothing"
                            + " is submitted."),
            new Alert(
                    "SparkOperatorQueueGrowing",
                    Scope.OPERATOR,
                    Board.OVERVIEW,
                    """
                    min_over_time(
                      workqueue_depth{job="spark-operator",namespace="${operator}",name=~"${queues}"}[15m]
                    ) > ${threshold}""",
                    "The Spark operator does not keep up",
                    "The work queue {{ $labels.name }} of {{ $labels.pod }} has held {{ $value }} or more objects for 15"
                            + " minutes."),
            new Alert(
                    "SparkWebhookFailing",
                    Scope.WEBHOOK,
                    Board.OVERVIEW,
                    """
                    sum by (name, type) (
                      rate(apiserver_admission_webhook_rejection_count{name=~".+[.]sparkoperator[.]k8s[.]io",error_type!="no_error"}[5m])
                      or
                      rate(apiserver_admission_webhook_fail_open_count{name=~".+[.]sparkoperator[.]k8s[.]io"}[5m])
                    ) > ${threshold}""",
                    "The API server cannot call the Spark webhook",
                    "The webhook {{ $labels.name }} does not answer {{ $value | humanize }} requests a second: they are"
                            + " refused, or pass without it where its failure policy is Ignore."),
            new Alert(
                    "SparkWebhookCertificateExpiring",
                    Scope.WEBHOOK,
                    Board.OVERVIEW,
                    """
                    (
                      certmanager_certificate_expiration_timestamp_seconds{exported_namespace="${operator}",name=~"spark-operator.*"}
                      - time()
                    ) / 86400 < ${threshold}""",
                    "The certificate of the Spark webhook ends soon",
                    "The certificate {{ $labels.name }} ends in {{ $value | humanize }} days, and the webhook with it."),
            new Alert(
                    "SparkHistoryServerDown",
                    Scope.HISTORY_SERVER,
                    Board.OVERVIEW,
                    """
                    kube_deployment_status_replicas_available{namespace="${namespace}",deployment="spark-history-server"} == 0""",
                    "The Spark history server is down",
                    "No pod of the history server in {{ $labels.namespace }} is ready. Jobs are not affected."));

    private OperatorAlerts() {}
}
