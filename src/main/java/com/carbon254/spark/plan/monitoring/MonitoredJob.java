package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.config.alert.AlertChoice;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Start;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.monitoring.AlertName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What alerts must know of a job.
 *
 * @param name its name, the value of the label {@code spark_job}
 * @param endless whether it always runs
 * @param longestRun how long a run may take; empty if only the environment says
 * @param alerts how alerts differ for it
 */
record MonitoredJob(String name, boolean endless, Optional<Duration> longestRun, Map<AlertName, AlertChoice> alerts) {

    private static final String RUNNING_TOO_LONG = "SparkApplicationRunningTooLong";
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    static List<MonitoredJob> of(Map<DnsLabel, Job> jobs) {
        return jobs.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static MonitoredJob of(DnsLabel name, Job job) {
        return new MonitoredJob(
                name.toString(),
                job.start() == Start.ALWAYS,
                Optional.ofNullable(job.maxRunTime()).map(TimeSpan::duration),
                job.alerts());
    }

    /** What the job says of an alert itself; its {@code maxRunTime} is a bound that its alerts may state otherwise. */
    Optional<AlertChoice> alert(String alert) {
        Optional<AlertChoice> own = Optional.ofNullable(alerts.get(new AlertName(alert)));
        if (!alert.equals(RUNNING_TOO_LONG) || longestRun.isEmpty()) {
            return own;
        }
        AlertChoice said = own.orElse(new AlertChoice(null, null, null, null));
        BigDecimal threshold = said.threshold() == null ? hours(longestRun.get()) : said.threshold();
        return Optional.of(new AlertChoice(said.enabled(), said.severity(), said.after(), threshold));
    }

    private static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toSeconds())
                .divide(HOUR, 2, RoundingMode.UP)
                .stripTrailingZeros();
    }
}
