package com.carbon254.spark.plan;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Job;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.value.AlertName;
import com.carbon254.spark.value.DnsLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What alerts must know of a job.
 *
 * @param name its name, the value of the label {@code spark_job}
 * @param endless whether it always runs
 * @param alerts how alerts differ for it
 */
record MonitoredJob(String name, boolean endless, Map<AlertName, Monitoring.Alert> alerts) {

    static List<MonitoredJob> of(Environment environment) {
        return environment.jobs().entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static MonitoredJob of(DnsLabel name, Job job) {
        return new MonitoredJob(name.toString(), job.streaming() != null, job.alerts());
    }

    Optional<Monitoring.Alert> alert(String alert) {
        return Optional.ofNullable(alerts.get(new AlertName(alert)));
    }
}
