package com.carbon254.spark.alert;

import java.util.List;

/** What the pods of drivers and executors tell. */
final class PodAlerts {

    static final List<Alert> ALL = List.of(
            memory("Driver", "driver", "A driver is about to run out of memory"),
            memory("Executor", "executor", "An executor is about to run out of memory"),
            new Alert(
                    "SparkDriverOutOfMemory",
                    Scope.PLATFORM,
                    Board.RESOURCES,
                    JobOfPod.label("""
                            kube_pod_container_status_terminated_reason{namespace=~"${namespaces}",container="spark-kubernetes-driver",reason="OOMKilled"} == 1
                            unless
                            last_over_time(kube_pod_container_status_terminated_reason{reason="OOMKilled"}[1h] offset 15m) == 1"""),
                    "A driver was killed for want of memory",
                    "The driver {{ $labels.namespace }}/{{ $labels.pod }} of job {{ $labels.spark_job }} took more memory"
                            + " than its limit."),
            new Alert(
                    "SparkExecutorsOutOfMemory",
                    Scope.PLATFORM,
                    Board.RESOURCES,
                    ExpressionTemplate.fill("""
                    sum by (namespace, spark_job) (
                    %s
                    ) >= ${threshold}""", JobOfPod.label("""
                                    max_over_time(
                                      kube_pod_container_status_terminated_reason{namespace=~"${namespaces}",container="spark-kubernetes-executor",reason="OOMKilled"}[30m]
                                    )""").indent(2).stripTrailing()),
                    "Executors are killed for want of memory",
                    "{{ $value }} executors of job {{ $labels.spark_job }} in {{ $labels.namespace }} took more memory"
                            + " than their limit within 30 minutes."),
            new Alert(
                    "SparkExecutorsPending",
                    Scope.PLATFORM,
                    Board.RESOURCES,
                    ExpressionTemplate.fill("""
                    count by (namespace, spark_job) (
                    %s
                    ) >= ${threshold}""", JobOfPod.label("""
                                    kube_pod_status_phase{namespace=~"${namespaces}",pod=~".+-exec-[0-9]+",phase="Pending"} == 1""").indent(2).stripTrailing()),
                    "Executors wait for a node",
                    "{{ $value }} executors of job {{ $labels.spark_job }} in {{ $labels.namespace }} are pending."),
            new Alert(
                    "SparkTasksFailing",
                    Scope.JOBS,
                    Board.JOBS,
                    """
                    sum by (namespace, spark_job) (rate(metrics_executor_failedTasks_total{namespace=~"${namespaces}"${job}}[10m]))
                    /
                    sum by (namespace, spark_job) (rate(metrics_executor_totalTasks_total{namespace=~"${namespaces}"${job}}[10m]) > 0)
                    > ${threshold}""",
                    "Many tasks of a Spark job fail",
                    "{{ $value | humanizePercentage }} of the tasks of job {{ $labels.spark_job }} in"
                            + " {{ $labels.namespace }} fail."));

    private PodAlerts() {}

    private static Alert memory(String name, String role, String summary) {
        return new Alert(
                "Spark" + name + "MemoryHigh",
                Scope.JOBS,
                Board.RESOURCES,
                ExpressionTemplate.fill("""
                pod:spark_memory_working_set:ratio{namespace=~"${namespaces}",container="spark-kubernetes-%s"${job}} > ${threshold}""", role),
                summary,
                "Pod {{ $labels.namespace }}/{{ $labels.pod }} of job {{ $labels.spark_job }} has"
                        + " {{ $value | humanizePercentage }} of the memory that it may take.");
    }
}
