package com.carbon254.spark.dashboard;

import static com.carbon254.spark.dashboard.Series.BY_JOB;
import static com.carbon254.spark.dashboard.Series.OF_CONTAINERS;
import static com.carbon254.spark.dashboard.Series.OF_JOBS;
import static com.carbon254.spark.dashboard.Series.OF_PODS;
import static com.carbon254.spark.dashboard.Series.OF_TARGETS;
import static com.carbon254.spark.dashboard.Series.byJob;
import static com.carbon254.spark.dashboard.Series.byJobOfPod;

import com.carbon254.spark.alert.Board;
import java.util.List;

/** For whoever pays: what a week cost, which job it was, and what was reserved for nothing. */
final class ResourceUse {

    private static final String CPU = "container_cpu_usage_seconds_total{" + OF_CONTAINERS + "}";
    private static final String MEMORY = "container_memory_working_set_bytes{" + OF_CONTAINERS + "}";

    /** A subquery takes a sample each five minutes: the sum of samples by twelve counts hours. */
    private static final String SAMPLES = "[$__range:5m]) / 12";

    static final Dashboard DASHBOARD = new Dashboard(
            Board.RESOURCES,
            "Resource Utilization",
            "For whoever pays: what did the week cost, which jobs did it, and what was reserved for nothing?",
            "7d",
            List.of(cost(), cpu(), memory(), executors()));

    private ResourceUse() {}

    /** Of pods that run: one that has ended still states what it asked for, as long as it is kept. */
    private static String requests(String resource) {
        return "(kube_pod_container_resource_requests{" + OF_CONTAINERS + ",resource=\"" + resource + "\"}"
                + " * on (namespace, pod) group_left () max by (namespace, pod) (kube_pod_status_phase{" + OF_PODS
                + ",phase=\"Running\"}))";
    }

    /** An amount times hours. */
    private static String sampled(String vector) {
        return "sum_over_time(" + vector + SAMPLES;
    }

    private static Section cost() {
        String used = "increase(" + CPU + "[$__range]) / 3600";
        String occupied = sampled(MEMORY) + " / 2^30";
        return Section.of(
                1,
                "What it cost",
                Panel.of(
                                1,
                                Kind.STAT,
                                "Core hours used",
                                "How many hours of a core did jobs use in the time that is shown?")
                        .asks("sum(" + used + ")", "")
                        .wide(6),
                Panel.of(
                                2,
                                Kind.STAT,
                                "Core hours reserved",
                                "How many hours of a core were reserved for jobs, and so paid?")
                        .asks("sum(" + sampled(requests("cpu")) + ")", "")
                        .wide(6),
                Panel.of(3, Kind.STAT, "GiB hours used", "How much memory did jobs occupy, and for how long?")
                        .asks("sum(" + occupied + ")", "")
                        .wide(6),
                Panel.of(4, Kind.STAT, "GiB hours reserved", "How much memory was reserved for jobs, and so paid?")
                        .asks("sum(" + sampled(requests("memory")) + ") / 2^30", "")
                        .wide(6),
                Panel.of(5, Kind.BARS, "Core hours by job", "Which jobs used the cores?")
                        .asks("sort_desc(" + byJobOfPod(used) + ")", BY_JOB),
                Panel.of(6, Kind.BARS, "GiB hours by job", "Which jobs occupied the memory?")
                        .asks("sort_desc(" + byJobOfPod(occupied) + ")", BY_JOB));
    }

    private static Section cpu() {
        return Section.of(
                2,
                "Cores",
                Panel.of(1, Kind.LINES, "Cores used and reserved", "How much of what is reserved is used?")
                        .asks("sum(rate(" + CPU + "[$__rate_interval]))", "used")
                        .asks("sum(" + requests("cpu") + ")", "reserved"),
                Panel.of(2, Kind.LINES, "Cores by job", "Which job uses the cores at a given time?")
                        .asks(byJobOfPod("rate(" + CPU + "[$__rate_interval])"), BY_JOB),
                Panel.of(3, Kind.LINES, "Throttled", "Which pods are held back by their limit of cores, and how often?")
                        .asks(
                                "topk(10, sum by (pod) (rate(container_cpu_cfs_throttled_periods_total{" + OF_CONTAINERS
                                        + "}[$__rate_interval])) / sum by (pod) (rate(container_cpu_cfs_periods_total{"
                                        + OF_CONTAINERS + "}[$__rate_interval]) > 0))",
                                "{{pod}}")
                        .in("percentunit"));
    }

    private static Section memory() {
        return Section.of(
                3,
                "Memory",
                Panel.of(1, Kind.LINES, "Share of the limit", "Which pods are about to be killed for want of memory?")
                        .asks("topk(10, pod:spark_memory_working_set:ratio{" + OF_TARGETS + "})", "{{pod}}")
                        .in("percentunit")
                        .badFrom("0.9"),
                Panel.of(2, Kind.LINES, "Memory by job", "Which job occupies the memory at a given time?")
                        .asks(byJobOfPod(MEMORY), BY_JOB)
                        .in("bytes"),
                Panel.of(3, Kind.TABLE, "Killed for want of memory", "Which pods took more memory than their limit?")
                        .asks(
                                "max by (namespace, pod) (max_over_time(kube_pod_container_status_terminated_reason{"
                                        + OF_CONTAINERS + ",reason=\"OOMKilled\"}[$__range])) > 0",
                                "Containers"),
                Panel.of(4, Kind.LINES, "Garbage collection", "Which jobs spend their time on tidying up their memory?")
                        .asks(
                                "sum by (spark_job) (" + rate("totalGCTime_seconds_total") + ") / sum by (spark_job) ("
                                        + rate("totalDuration_seconds_total") + " > 0)",
                                BY_JOB)
                        .in("percentunit"),
                Panel.of(5, Kind.LINES, "Heap of executors", "Which jobs fill the heap of their executors?")
                        .asks(
                                "max by (spark_job) (spark_executor_jvm_heap_used{" + OF_TARGETS
                                        + "} / spark_executor_jvm_heap_max)",
                                BY_JOB)
                        .in("percentunit")
                        .badFrom("0.9"));
    }

    private static Section executors() {
        return Section.of(
                4,
                "Executors",
                Panel.of(1, Kind.LINES, "Running executors", "How many executors has each job?")
                        .asks(byJob("spark_executor_running_count{" + OF_JOBS + "}"), BY_JOB),
                Panel.of(2, Kind.LINES, "Pods that wait", "Which jobs wait for room in the cluster?")
                        .asks(byJobOfPod("kube_pod_status_phase{" + OF_PODS + ",phase=\"Pending\"}") + " > 0", BY_JOB),
                Panel.of(3, Kind.LINES, "Shuffle", "How much data do jobs move between executors?")
                        .asks("sum by (spark_job) (" + rate("totalShuffleRead_bytes_total") + ")", BY_JOB + " read")
                        .asks("sum by (spark_job) (" + rate("totalShuffleWrite_bytes_total") + ")", BY_JOB + " written")
                        .in("Bps"),
                Panel.of(4, Kind.LINES, "Input", "How fast do jobs read their sources?")
                        .asks("sum by (spark_job) (" + rate("totalInputBytes_bytes_total") + ")", BY_JOB)
                        .in("Bps"),
                Panel.of(5, Kind.LINES, "Disk", "How much scratch space do cached blocks take?")
                        .asks("sum by (spark_job) (metrics_executor_diskUsed_bytes{" + OF_TARGETS + "})", BY_JOB)
                        .in("bytes"));
    }

    private static String rate(String counter) {
        return "rate(metrics_executor_" + counter + "{" + OF_TARGETS + "}[$__rate_interval])";
    }
}
