package com.carbon254.spark.jobs;

import com.carbon254.spark.claims.Program;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.job.JobPlan;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the object of a job is made of.
 *
 * @param job the plan
 * @param labels of the object; the operator gives them to its pods
 */
record JobProps(JobPlan job, SortedMap<String, String> labels) {

    static JobProps of(Platform platform, JobPlan job) {
        String name = job.name().toString();
        SortedMap<String, String> labels = new TreeMap<>(Labels.of(
                        name,
                        Program.JOB,
                        platform.site().environment(),
                        platform.site().marks().labels())
                .all());
        labels.put(JobPlan.LABEL, name);
        labels.put(JobPlan.TYPE_LABEL, job.code().program().language().toString());
        job.identity().owner().ifPresent(owner -> labels.put("owner", owner.toString()));
        return new JobProps(job, labels);
    }
}
