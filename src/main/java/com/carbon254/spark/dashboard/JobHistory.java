package com.carbon254.spark.dashboard;

import static com.carbon254.spark.dashboard.Series.BY_JOB;
import static com.carbon254.spark.dashboard.Series.OF_JOBS;
import static com.carbon254.spark.dashboard.Series.OF_TARGETS;
import static com.carbon254.spark.dashboard.Series.byJob;
import static com.carbon254.spark.dashboard.Series.events;

import com.carbon254.spark.alert.Board;
import java.util.List;

/** For the owner of a job: did it run, how long did it take, and where is the run in the history server. */
final class JobHistory {

    static final Dashboard DASHBOARD = new Dashboard(
            Board.JOBS,
            "Job Execution History",
            "For the owner of a job: did it run, how long did it take, and is it getting worse?",
            "24h",
            List.of(runs(), applications(), tasks(), streams()));

    private JobHistory() {}

    private static Section runs() {
        return Section.of(
                1,
                "Runs",
                Panel.of(
                                1,
                                Kind.TABLE,
                                "Jobs",
                                "How often did each job succeed and fail in the time that is shown, and how"
                                        + " long did it take at last?")
                        .asks(byJob(events("successes", "$__range")), "Succeeded")
                        .asks(byJob(events("failures", "$__range")), "Failed")
                        .asks(
                                byJob("last_over_time(spark_job:spark_application_duration_seconds:mean1h{" + OF_JOBS
                                        + "}[$__range])"),
                                "Duration",
                                "s")
                        .wide(24),
                Panel.of(2, Kind.EVENTS, "Runs that ended", "When did runs end, and how?")
                        .asks("sum(" + events("successes", "$__interval") + ")", "succeeded")
                        .asks("sum(" + events("failures", "$__interval") + ")", "failed"),
                Panel.of(3, Kind.LINES, "Duration", "Does a job take longer than it used to?")
                        .asks("spark_job:spark_application_duration_seconds:mean1h{" + OF_JOBS + "}", BY_JOB)
                        .in("s"),
                Panel.of(4, Kind.LINES, "Success rate of a day", "Which jobs become less reliable?")
                        .asks("spark_job:spark_application_success:ratio1d{" + OF_JOBS + "}", BY_JOB)
                        .in("percentunit"),
                Panel.of(5, Kind.LINES, "Running applications", "Which jobs ran at the same time?")
                        .asks(byJob("spark_app_status{status=\"running\"," + OF_JOBS + "}"), BY_JOB));
    }

    private static Section applications() {
        String running = " and on (namespace, name) kube_sparkapplication_status_state{state=\"RUNNING\"} == 1";
        return Section.of(
                2,
                "Single applications",
                Panel.of(1, Kind.TABLE, "Spark's names", "Under which id is a run in the history server?")
                        .asks(
                                "count by (namespace, spark_job, application_name, application_id)"
                                        + " (last_over_time(metrics_executor_maxTasks{" + OF_TARGETS
                                        + ",executor_id!=\"driver\"}[$__range]))",
                                "Executors")
                        .leadsTo("application_id", "Open in the history server", "${history}/history/${__value.raw}/"),
                Panel.of(2, Kind.TABLE, "States", "In which state is each application at this moment?")
                        .asks(
                                "max by (namespace, name, spark_job, state) (kube_sparkapplication_status_state{"
                                        + OF_TARGETS + "} == 1)",
                                "Applications"),
                Panel.of(3, Kind.BARS, "Running for", "Which applications have been running for long?")
                        .asks(
                                "sort_desc(max by (namespace, name) (time() - kube_sparkapplication_status_submission_time{"
                                        + OF_TARGETS + "}" + running + "))",
                                "{{name}}")
                        .in("s"),
                Panel.of(4, Kind.TABLE, "Next runs", "When does each schedule start its next run?")
                        .asks(
                                "max by (namespace, name, spark_job) (kube_scheduledsparkapplication_status_next_run{"
                                        + OF_TARGETS + "}) * 1000",
                                "Next run",
                                "dateTimeAsIso"),
                Panel.of(5, Kind.LINES, "Attempts", "Which applications needed more than one attempt?")
                        .asks(
                                "max by (namespace, name) (kube_sparkapplication_status_execution_attempts{"
                                        + OF_TARGETS + "}) > 1",
                                "{{name}}"));
    }

    private static Section tasks() {
        return Section.of(
                3,
                "Tasks",
                Panel.of(1, Kind.LINES, "Active tasks", "Does a job that runs make use of its executors?")
                        .asks("sum by (spark_job) (metrics_executor_activeTasks{" + OF_TARGETS + "})", BY_JOB),
                Panel.of(2, Kind.LINES, "Failed tasks", "Which share of a job's tasks fails, and has to be done again?")
                        .asks(
                                "sum by (spark_job) (" + rate("failedTasks_total") + ") / sum by (spark_job) ("
                                        + rate("totalTasks_total") + " > 0)",
                                BY_JOB)
                        .in("percentunit"));
    }

    private static Section streams() {
        return Section.of(
                4,
                "Streams",
                Panel.of(1, Kind.LINES, "Records read and processed", "Does a stream keep up with its source?")
                        .asks(
                                "sum by (spark_job, query_name) (spark_structured_streaming_driver_inputrate{"
                                        + OF_TARGETS + "})",
                                "{{query_name}} in")
                        .asks(
                                "sum by (spark_job, query_name) (spark_structured_streaming_driver_processingrate{"
                                        + OF_TARGETS + "})",
                                "{{query_name}} processed")
                        .in("rps"),
                Panel.of(2, Kind.LINES, "Latency of batches", "How long does a batch of a stream take?")
                        .asks(
                                "max by (spark_job, query_name) (spark_structured_streaming_driver_latency{"
                                        + OF_TARGETS + "})",
                                "{{query_name}}")
                        .in("ms"),
                Panel.of(3, Kind.LINES, "Records behind", "How far is each consumer group behind its topic?")
                        .asks(
                                "sum by (consumergroup, topic) (kafka_consumergroup_lag{consumergroup=~\"spark-.+\"})",
                                "{{consumergroup}} {{topic}}"));
    }

    private static String rate(String counter) {
        return "rate(metrics_executor_" + counter + "{" + OF_TARGETS + "}[$__rate_interval])";
    }
}
