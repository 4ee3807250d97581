package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.alert.Scope;
import com.carbon254.spark.config.HistoryServer;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Optional;

/**
 * What rules and dashboards ask of a platform.
 *
 * @param namespace the namespace of the platform
 * @param home that of the operator
 * @param operator what is said of it
 * @param history the history server; empty without one
 * @param jobNamespaces where jobs may run, sorted
 * @param jobs all of them
 * @param bounds those of quality checks
 */
record WatchedPlatform(
        DnsLabel namespace,
        DnsLabel home,
        Operator operator,
        Optional<HistoryServer> history,
        List<DnsLabel> jobNamespaces,
        List<MonitoredJob> jobs,
        QualityBounds bounds) {

    WatchedPlatform {
        jobNamespaces = List.copyOf(jobNamespaces);
        jobs = List.copyOf(jobs);
    }

    /** Whether there is what an alert watches. */
    boolean has(Scope scope) {
        return switch (scope) {
            case JOBS, BATCH_JOBS, PLATFORM -> true;
            case EACH_STREAM -> jobs.stream().anyMatch(MonitoredJob::endless);
            case OPERATOR -> operator.managed();
            case WEBHOOK -> operator.managed() && operator.webhook().enabled();
            case HISTORY_SERVER ->
                history.filter(server -> server.replicas() > 0).isPresent();
        };
    }
}
