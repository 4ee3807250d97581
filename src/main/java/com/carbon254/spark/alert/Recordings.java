package com.carbon254.spark.alert;

import java.util.List;

/** The recording rules, in the order in which Prometheus evaluates them. */
public final class Recordings {

    /**
     * How often they are evaluated. Rules over new events compare with the value of one evaluation ago: what lies
     * between two evaluations is counted once.
     */
    public static final String INTERVAL = "1m";

    /** Environments of one cluster share an operator, and each records its own jobs. */
    private static final String OF_JOBS = "{exported_namespace=~\"${namespaces}\"}";

    private static final List<String> EVENTS = List.of("failures", "failed_submissions", "successes");

    private static final List<Recording> ALL = List.of(
            events("failures", "spark_application_failure_count"),
            events("failed_submissions", "spark_application_failed_submission_count"),
            events("successes", "spark_application_success_count"),
            perDay("failures"),
            perDay("successes"),
            Recording.of("spark_job:spark_application_success:ratio1d", """
                    (spark_job:spark_application_successes:sum1d or spark_job:spark_application_failures:sum1d * 0)
                    /
                    (
                      (spark_job:spark_application_successes:sum1d or spark_job:spark_application_failures:sum1d * 0)
                      +
                      (spark_job:spark_application_failures:sum1d or spark_job:spark_application_successes:sum1d * 0)
                    )"""),
            duration("spark_job:spark_application_duration_seconds:mean1h", "success_execution_time_seconds"),
            duration("spark_job:spark_application_start_latency_seconds:mean1h", "start_latency_seconds"),
            memoryByLabels(),
            memoryByNames(),
            Recording.ofStatus("running", "spark_application_running_count" + OF_JOBS),
            Recording.ofStatus("completed", "spark_application_success_count" + OF_JOBS),
            Recording.ofStatus("failed", "spark_application_failure_count" + OF_JOBS),
            Recording.ofStatus("submission_failed", "spark_application_failed_submission_count" + OF_JOBS),
            Recording.ofStatus("submitted", "spark_application_submit_count" + OF_JOBS),
            Recording.of("spark_app_status_successful_total", "spark_application_success_count" + OF_JOBS),
            Recording.of("spark_app_status_failed_total", "spark_application_failure_count" + OF_JOBS));

    private Recordings() {}

    /** All of them. */
    public static List<Recording> all() {
        return ALL;
    }

    /** The metric that {@link #events} records for such events. */
    static String newEvents(String events) {
        if (!EVENTS.contains(events)) {
            throw new IllegalArgumentException(events);
        }
        return "pod:spark_application_" + events + ":new1m";
    }

    /**
     * The events since the evaluation before: what a counter has risen by, or all of a series that is just born, for a
     * series is born at its first event. A controller that has just become the leader fills its counters with what has
     * happened before: the first five minutes of a leader count for nothing. A gap between scrapes is neither.
     */
    private static Recording events(String events, String counter) {
        return Recording.of(newEvents(events), ExpressionTemplate.fill("""
                (
                  %1$s - last_over_time(%1$s[1h] offset 1m) > 0
                  or
                  %1$s unless last_over_time(%1$s[1h] offset 1m)
                )
                unless on (namespace, pod)
                (
                  leader_election_master_status == 1
                  unless
                  last_over_time(leader_election_master_status[1h] offset 5m) == 1
                )""", counter + OF_JOBS));
    }

    private static Recording perDay(String events) {
        return Recording.of(
                "spark_job:spark_application_" + events + ":sum1d", ExpressionTemplate.fill("""
                sum by (namespace, exported_namespace, spark_job) (
                  sum_over_time(%s[1d])
                )""", newEvents(events)));
    }

    private static Recording duration(String name, String summary) {
        return Recording.of(name, ExpressionTemplate.fill("""
                sum by (namespace, exported_namespace, spark_job) (rate(spark_application_%1$s_sum[1h]))
                /
                sum by (namespace, exported_namespace, spark_job) (rate(spark_application_%1$s_count[1h]) > 0)""", summary));
    }

    private static final String MEMORY = "pod:spark_memory_working_set:ratio";

    private static final String SHARE = """
            max by (namespace, pod, container) (
              container_memory_working_set_bytes{namespace=~"${namespaces}",container=~"spark-kubernetes-(driver|executor)"}
            )
            /
            max by (namespace, pod, container) (
              container_spec_memory_limit_bytes{namespace=~"${namespaces}",container=~"spark-kubernetes-(driver|executor)"} > 0
            )""";

    private static Recording memoryByLabels() {
        return Recording.of(MEMORY, ExpressionTemplate.fill("""
                %s
                * on (namespace, pod) group_left (spark_job)
                max by (namespace, pod, spark_job) (
                  label_replace(
                    kube_pod_labels{namespace=~"${namespaces}",label_spark_job!=""},
                    "spark_job", "$1", "label_spark_job", "(.+)"
                  )
                )""", SHARE));
    }

    private static Recording memoryByNames() {
        return Recording.of(MEMORY, JobOfPod.label(SHARE));
    }
}
