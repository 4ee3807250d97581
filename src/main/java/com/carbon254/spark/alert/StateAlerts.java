package com.carbon254.spark.alert;

import java.util.List;

/** What the state of one application or schedule tells. */
final class StateAlerts {

    static final List<Alert> ALL = List.of(
            new Alert(
                    "SparkApplicationStuck",
                    Scope.JOBS,
                    Board.JOBS,
                    """
                    kube_sparkapplication_status_state{namespace=~"${namespaces}",state!~"COMPLETED|FAILED|RUNNING|SUSPENDED"${job}} == 1
                    or
                    (
                      time() - kube_sparkapplication_created{namespace=~"${namespaces}"${job}} > 0
                      unless on (namespace, name)
                      kube_sparkapplication_status_state
                    )""",
                    "A Spark application does not get on",
                    "Application {{ $labels.namespace }}/{{ $labels.name }} of job {{ $labels.spark_job }} neither runs"
                            + " nor ends; its state is {{ or $labels.state \"not set\" }}."),
            new Alert(
                    "SparkApplicationRunningTooLong",
                    Scope.BATCH_JOBS,
                    Board.JOBS,
                    """
                    (
                      time() - kube_sparkapplication_status_submission_time{namespace=~"${namespaces}"${job}}
                      and on (namespace, name)
                      kube_sparkapplication_status_state{state="RUNNING"} == 1
                    ) / 3600 > ${threshold}""",
                    "A Spark application runs longer than its job should",
                    "Application {{ $labels.namespace }}/{{ $labels.name }} of job {{ $labels.spark_job }} has been running"
                            + " for {{ $value | humanize }} hours."),
            new Alert(
                    "SparkStreamingJobNotRunning",
                    Scope.EACH_STREAM,
                    Board.JOBS,
                    """
                    absent(
                      kube_sparkapplication_status_state{namespace=~"${namespaces}",state="RUNNING"${job}} == 1
                    )
                    and on ()
                    count(kube_pod_info{namespace=~"${namespaces}"}) > 0""",
                    "A streaming job is not running",
                    "No application of the streaming job ${jobName} is in the state RUNNING; data piles up"
                            + " at its source."),
            new Alert(
                    "SparkScheduledRunMissed",
                    Scope.JOBS,
                    Board.JOBS,
                    """
                    (
                      time() - kube_scheduledsparkapplication_status_next_run{namespace=~"${namespaces}"${job}}
                      unless on (namespace, name)
                      kube_scheduledsparkapplication_spec_suspend == 1
                    ) / 60 > ${threshold}""",
                    "A scheduled run did not start",
                    "The next run of schedule {{ $labels.namespace }}/{{ $labels.name }} is"
                            + " {{ $value | humanize }} minutes overdue."));

    private StateAlerts() {}
}
