package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.alert.Alert;
import java.util.List;
import java.util.Optional;

/**
 * What a rule is about: one job, or all others.
 *
 * @param job the one job; empty for all others
 * @param others the jobs that have a rule of their own
 */
record AlertSubject(Optional<String> job, List<String> others) {

    /** The matcher on the job, with a comma in front. */
    String matcher() {
        if (job.isPresent()) {
            return ",spark_job=\"" + job.get() + "\"";
        }
        return others.isEmpty() ? "" : ",spark_job!~\"" + String.join("|", others) + "\"";
    }

    /** The job, or what gives it; a description names the label only where the series has it. */
    String jobOf(Alert alert) {
        String label = "{{ $labels.spark_job }}";
        return job.orElse(alert.description().contains(label) ? label : "");
    }

    /** The key path that sets the rule. */
    String key(Alert alert) {
        String key = "alerts." + alert.name();
        return job.map(one -> "jobs." + one + "." + key).orElse("monitoring." + key);
    }
}
