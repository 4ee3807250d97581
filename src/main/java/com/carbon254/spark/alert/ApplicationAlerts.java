package com.carbon254.spark.alert;

import java.util.List;

/** What the operator's counters tell about applications. */
final class ApplicationAlerts {

    static final List<Alert> ALL = List.of(
            new Alert(
                    "SparkApplicationFailed",
                    Scope.JOBS,
                    Board.OVERVIEW,
                    events("failures", "15m"),
                    "A Spark application failed",
                    "{{ $value }} application(s) of job {{ $labels.spark_job }} in {{ $labels.exported_namespace }}"
                            + " failed for good within 15 minutes."),
            new Alert(
                    "SparkSubmissionFailed",
                    Scope.JOBS,
                    Board.OVERVIEW,
                    events("failed_submissions", "15m"),
                    "A Spark application could not be submitted",
                    "{{ $value }} submission(s) of job {{ $labels.spark_job }} in {{ $labels.exported_namespace }}"
                            + " failed within 15 minutes."),
            new Alert(
                    "SparkApplicationFailingRepeatedly",
                    Scope.JOBS,
                    Board.OVERVIEW,
                    events("failures", "2h"),
                    "A Spark job fails again and again",
                    "{{ $value }} applications of job {{ $labels.spark_job }} in {{ $labels.exported_namespace }}"
                            + " failed within two hours."));

    private ApplicationAlerts() {}

    private static String events(String events, String span) {
        return ExpressionTemplate.fill("""
                sum by (namespace, exported_namespace, spark_job) (
                  sum_over_time(%s{exported_namespace=~"${namespaces}"${job}}[%s])
                ) >= ${threshold}""", Recordings.newEvents(events), span);
    }
}
