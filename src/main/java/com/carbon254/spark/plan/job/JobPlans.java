package com.carbon254.spark.plan.job;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.settings.SettingsPlan;
import java.util.List;
import java.util.Optional;

/** Makes the plans of all jobs of an environment. */
public final class JobPlans {

    private JobPlans() {}

    /**
     * Sorted by name.
     *
     * @param environment all of it, for each part of the plan of a job reads other keys of it
     */
    public static List<JobPlan> of(Environment environment, SettingsPlan settings, SparkImage image) {
        return environment.jobs().entrySet().stream()
                .map(job -> plan(StatedJob.of(job.getKey(), job.getValue(), environment), settings, image))
                .toList();
    }

    private static JobPlan plan(StatedJob stated, SettingsPlan settings, SparkImage image) {
        JobCode code = JobCode.of(stated, settings, image);
        return new JobPlan(
                JobIdentity.of(stated),
                JobRuns.of(stated.job()),
                code,
                JobShape.of(stated, code.image().value(), image),
                JobConnections.of(stated),
                Optional.ofNullable(stated.job().overrides()));
    }
}
