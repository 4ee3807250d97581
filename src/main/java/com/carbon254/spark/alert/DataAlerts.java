package com.carbon254.spark.alert;

import java.util.List;

/** What the data that jobs handle tells. */
final class DataAlerts {

    static final List<Alert> ALL = List.of(
            quality("Warning", "The quality of a table is below the warning threshold"),
            quality("Critical", "The quality of a table is below the critical threshold"),
            new Alert(
                    "SparkQualityResultMissing",
                    Scope.JOBS,
                    Board.QUALITY,
                    """
                    (
                      time() - max by (spark_job, table) (spark_quality_last_run_timestamp_seconds{spark_job!=""${job}})
                    ) / 3600 > ${threshold}""",
                    "A table has not been checked for long",
                    "The last quality result of table {{ $labels.table }} by job {{ $labels.spark_job }} is"
                            + " {{ $value | humanize }} hours old."),
            new Alert(
                    "SparkStreamingFallingBehind",
                    Scope.JOBS,
                    Board.JOBS,
                    """
                    avg_over_time(spark_structured_streaming_driver_processingrate{namespace=~"${namespaces}"${job}}[30m])
                    /
                    (avg_over_time(spark_structured_streaming_driver_inputrate{namespace=~"${namespaces}"${job}}[30m]) > 0)
                    < ${threshold}""",
                    "A streaming query is slower than its source",
                    "The query {{ $labels.query_name }} of job {{ $labels.spark_job }} has processed"
                            + " {{ $value | humanizePercentage }} of what came in during the last 30 minutes."),
            new Alert(
                    "SparkKafkaLagHigh",
                    Scope.PLATFORM,
                    Board.JOBS,
                    """
                    sum by (consumergroup, topic) (kafka_consumergroup_lag{consumergroup=~"spark-.+"}) > ${threshold}""",
                    "A Spark consumer group is far behind",
                    "The group {{ $labels.consumergroup }} is {{ $value }} records behind on topic"
                            + " {{ $labels.topic }}."));

    private DataAlerts() {}

    private static Alert quality(String level, String summary) {
        return new Alert(
                "SparkQualityBelow" + level,
                Scope.JOBS,
                Board.QUALITY,
                """
                min by (spark_job, table) (spark_quality_passed_ratio{spark_job!=""${job}}) < ${threshold}""",
                summary,
                "{{ $value | humanizePercentage }} of the constraints on table {{ $labels.table }} held in the last check"
                        + " by job {{ $labels.spark_job }}.");
    }
}
